// Set phrases, by the head they mostly carry: what everybody says at a birthday, a farewell, a plan, a favour. An
// underscore joins words, `*` stands for any one word.

import { wordHash } from './classes.ts';
import { Scan } from './scan.ts';

const lists = {
  warmth: `happy_birthday happy_bday happy_b'day hbd happy_anniversary happy_new_year happy_diwali happy_holi happy_eid
    eid_mubarak merry_christmas happy_mothers_day happy_fathers_day many_happy_returns miss_you miss_u missed_you
    missed_u missing_you missing_u love_you love_u luv_u luv_you luv_ya love_ya lots_of_love much_love proud_of_you
    proud_of_u so_happy_for_you so_happy_for_u happy_for_you happy_for_u take_care tc have_a_good_* have_a_great_*
    have_a_nice_* have_a_lovely_* have_a_safe_* have_a_blessed_* good_luck best_of_luck all_the_best god_bless
    bless_you bless_u stay_blessed sweet_dreams sleep_well congrats congratulations congratz congo get_well_soon get_well
    thinking_of_you thinking_of_u hugs big_hug xoxo muah mwah muacks thank_you thank_u thanks thx thnx tysm cheers_mate
    thanx thnks thnk_you thnk_u thk_you thk_u thku thks thxs tks tq tqvm tnx thankyou thanku thanxs ty have_a_gd_* have_a_gud_*
    have_a_blast gd_luck gud_luck god_bles miss_ya missing_ya luv_you_too sleep_tight slp_tight takecare take_gd_care
    means_a_lot means_so_much you're_the_best ur_the_best you_are_the_best u_r_the_best so_kind_of_you so_sweet_of_you
    sweet_of_you so_thoughtful dhyan_rakhna dhyan_rakho khayal_rakhna khayal_rakho khyal_rakhna khyal_rakhiye
    khayal_rakhiye apna_dhyan apna_khayal apna_khyal khush_raho jeete_raho jeeti_raho jite_raho sukhi_raho
    bahut_pyaar bahut_pyar lots_of_pyaar yaad_aa_rahi yaad_aati yaad_aayi miss_kar mubarak_ho badhai_ho bahut_badhai
    janamdin_mubarak god_bless_you love_u_too shukriya dhanyavaad dhanyawad शुक्रिया धन्यवाद ध्यान_रखना ख्याल_रखना
    खयाल_रखना खुश_रहो जीते_रहो जीती_रहो याद_आ बधाई_हो मुबारक_हो जन्मदिन_की`,
  request: `let_me_know let_me_kno tell_me call_me text_me msg_me message_me ping_me send_me give_me bring_me remind_me
    show_me help_me can_you_please can_u_please can_you_pls can_u_pls can_you_send can_u_send can_you_bring can_u_bring
    can_you_call can_u_call can_you_get can_u_get can_you_pick can_u_pick can_you_check can_u_check can_you_help
    can_u_help could_you could_u would_you_mind please_send pls_send plz_send please_call pls_call please_bring pls_bring
    please_tell pls_tell dont_forget dun_forget dont_4get dnt_forget remember_to rem_to rmb_to make_sure_* wait_for_me help_me_* can_help_me
    hurry_up pick_me_up pick_us_up lemme_know let_me_no give_me_a can_u_* can_you_* cn_u_* cud_u_* wud_u_* pls_* plz_* please_check pls_check please_get please_take bhej_do bhej_dena bhejo bhej_dijiye bata_do
    bata_dena batana bata_dijiye kar_do kar_dena kardo kardena le_aana leke_aana lete_aana le_aao le_lena call_karo
    call_karna call_kar_lena phone_karna phone_karo msg_karo message_karo bula_lo bula_lena de_dena de_do rakh_do
    भेज_दो भेज_देना बता_दो बता_देना बताना कर_दो कर_देना ले_आना दे_देना फोन_करना`,
  plan: `lets_meet let's_meet want_to_meet wanna_meet shall_we lets_go let's_go lets_do let's_do wanna_come want_to_come
    see_you_at see_u_at c_u_at see_you_tomorrow see_u_tomorrow see_you_tmrw see_u_tmrw c_u_tmrw see_you_on see_u_on
    see_you_there see_u_there are_you_free are_u_free r_u_free you_free u_free ur_free when_are_you_free meet_at
    meet_you_at meet_u_at meet_u_in meet_me_at wan_to_go wan_go wanna_go wan_to_meet wan_meet can_meet wan_to_join
    c_u_there c_u_then see_you_then see_u_then c_u_on c_u_in lets_have lets_get lets_watch fancy_a_* wanna_join want_to_join u_coming_anot meet_up catch_up_soon come_over how_about_* pick_you_up_at pick_u_up_at kal_milte kal_milenge
    milte_hain milte_hai milte_h milenge chalein_kya chale_kya chaloge chalogi chalte_hain chalte_hai aa_jao_ghar
    aaoge_kya कल_मिलते मिलते_हैं मिलेंगे चलोगे चलोगी चलते_हैं`,
  commitment: `will_do on_it i'll_* ill_* will_let_you will_let_u i_promise promise_i pakka_aaunga pakka_aaungi leave_it_to_me`,
  support: `it's_ok its_ok its_okay it's_okay dont_worry don't_worry dnt_worry not_your_fault here_for_you here_for_u
    you_got_this u_got_this you've_got_this youve_got_this be_strong stay_strong hang_in_there im_here i'm_here
    so_sorry_to_hear sorry_to_hear sorry_for_your_loss sounds_so_hard sounds_hard sounds_tough sounds_awful sounds_rough
    it_will_be_ok it'll_be_ok itll_be_ok it_will_be_fine you_can_do_it u_can_do_it sab_theek_ho sab_thik_ho
    theek_ho_jayega thik_ho_jayega main_hoon_na main_hu_na mai_hu_na chinta_mat fikar_mat tension_mat himmat_rakho
    himmat_rakh hosla_rakho चिंता_मत सब_ठीक_हो ठीक_हो_जाएगा मैं_हूँ_ना मैं_हूं_ना`,
} as const;

export type PhrasedHead = keyof typeof lists;
export const phrasedHeads = Object.keys(lists) as readonly PhrasedHead[];

export interface Phrases {
  /** A bit a head, in the order of `phrasedHeads`. */
  in(scan: Scan): number;
}

interface Phrase {
  readonly words: Int32Array;
  readonly bit: number;
}

/** Stands for any word. */
const any = 1;

export function phrases(): Phrases {
  const scan = new Scan('words', new Map());
  const byFirst = new Map<number, Phrase[]>();
  phrasedHeads.forEach((head, place) => {
    for (const text of lists[head].trim().split(/\s+/u)) {
      const words = Int32Array.from(text.split('_'), (word) =>
        word === '*' ? any : wordHash(scan, word),
      );
      const known = byFirst.get(words[0]);
      if (known === undefined) byFirst.set(words[0], [{ words, bit: 1 << place }]);
      else known.push({ words, bit: 1 << place });
    }
  });
  return {
    in: (read) => {
      let found = 0;
      for (let at = 0; at < read.wordCount; at += 1) {
        const begun = byFirst.get(read.words[at]);
        if (begun === undefined) continue;
        for (const phrase of begun) if (standsAt(read, at, phrase)) found |= phrase.bit;
      }
      return found;
    },
  };
}

function standsAt(scan: Scan, at: number, { words }: Phrase): boolean {
  if (at + words.length > scan.wordCount) return false;
  for (let k = 1; k < words.length; k += 1)
    if (words[k] !== any && words[k] !== scan.words[at + k]) return false;
  return true;
}
