// The part of the document on trends.

import { alarmsAYear, besideCircle, isNoticed } from '../score/trend-score.ts';
import { part } from '../score/statistics.ts';
import { simulateCircle } from '../simulate/circle.ts';
import { courses, simulateTie, type Course, type TieCourse } from '../simulate/weekly.ts';
import { atLeast, atMost, goals, hundredths, share, table } from './markdown.ts';

const ties = 600;
const circles = 100;
const seeds = { ties: 500_000, circles: 9_000 };

export function trends(): string {
  const byCourse = new Map(courses.map((course, k) => [course, tiesOf(course, k)]));
  const of = (course: Course): readonly TieCourse[] => byCourse.get(course) ?? [];
  const noticed = (course: Course): number => part(of(course), isNoticed);
  return `
Three years of weekly counts, ${ties} ties of each course (seeds from ${seeds.ties}), looked at every four weeks with
the weeks before that look only. _Alarms a year_: ties with any alarm, by the years they were watched. _Noticed_: an
alarm while the change takes its course, or within 12 weeks of a fade, 26 of a drop, 16 of a silence. _Big_: to
under a third; _often_: once a week and more.

${table(
  ['course', 'alarms a year', 'noticed', 'big, often in touch', 'big, seldom'],
  courses.map((course) => courseRow(course, of(course))),
)}
${goals([
  atMost('false alarms, stable, a year', 0.05, alarmsAYear(of('stable'))),
  atLeast('drops noticed', 7 / 16, noticed('drop'), hundredths),
  atLeast('fades noticed', 8 / 16, noticed('fade'), hundredths),
  atLeast('silences noticed', 6 / 8, noticed('silent'), hundredths),
  atMost('lulls flagged', 2 / 12, noticed('lull'), hundredths),
])}${besideOthers()}`;
}

const tiesOf = (course: Course, k: number): readonly TieCourse[] =>
  Array.from({ length: ties }, (_, n) => simulateTie(course, seeds.ties + k * ties + n));

const falls: readonly Course[] = ['fade', 'drop', 'silent'];

function courseRow(course: Course, all: readonly TieCourse[]): readonly string[] {
  const alarms = share(alarmsAYear(all));
  if (course === 'lull') return [course, alarms, hundredths(part(all, isNoticed)), '', ''];
  if (!falls.includes(course)) return [course, alarms, '', '', ''];
  const big = all.filter(({ left }) => left <= 0.3);
  const [often, rare] = [big.filter(isOften), big.filter((tie) => !isOften(tie))];
  return [course, alarms, ...[all, often, rare].map((some) => hundredths(part(some, isNoticed)))];
}

const isOften = ({ usual }: TieCourse): boolean => usual >= 1;

function besideOthers(): string {
  const lives = Array.from({ length: circles }, (_, k) => simulateCircle(seeds.circles + k));
  const alone = alarmsAYear(lives.flat());
  const beside = alarmsAYear(lives.flatMap(besideCircle));
  return `
${circles} lives of eight ties each (seeds from ${seeds.circles}) that share the year's seasons and one quiet stretch; a third
of the histories begin later. Nothing happens to any single tie.

${table(
  ['each tie', 'alarms a year'],
  [
    ['by itself', share(alone)],
    ['beside the others', share(beside)],
  ],
)}`;
}
