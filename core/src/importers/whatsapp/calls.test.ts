import { expect, test } from 'vitest';
import { callIn } from './calls.ts';

test.each([
  ['Voice call. 5 min', true, false, 300],
  ['Video call. 34 sec', true, true, 34],
  ['Voice call. 1 hr 5 min', true, false, 3900],
  ['Voice call. 2 hrs', true, false, 7200],
  ['Voice call. No answer', false, false, 0],
  ['Voice call', false, false, 0],
  ['Missed voice call. Tap to call back', false, false, 0],
  ['Missed video call. Tap to call back', false, true, 0],
  ['Silenced voice call. Focus mode', false, false, 0],
  ['Missed group voice call', false, false, 0],
  ['Sprachanruf. 5 Min', true, false, 300],
  ['Verpasster Sprachanruf. Zum Zurückrufen tippen', false, false, 0],
  ['Sprachanruf. Keine Antwort', false, false, 0],
  ['Videoanruf. 1 Std. 2 Min.', true, true, 3720],
  ['Videollamada. 12 min', true, true, 720],
  ['Appel vocal, 45 s', true, false, 45],
  ['Ligação de voz. 3 min', true, false, 180],
  ['Görüntülü arama. 7 dk', true, true, 420],
  ['वॉइस कॉल. 5 मिनट', true, false, 300],
  ['Voice call. 5 fortnights', true, false, undefined],
])('%s', (body, answered, video, seconds) => {
  expect(callIn(body)).toEqual({ answered, video, seconds });
});

test.each(['call me', 'Voice calls are great', 'I missed voice call', '', '5 min'])(
  '%j is no call',
  (body) => {
    expect(callIn(body)).toBeUndefined();
  },
);
