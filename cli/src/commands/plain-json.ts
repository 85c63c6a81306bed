// Values of core as programs like them: instants as ISO text, maps as objects, no more digits than there is
// knowledge, null for what is not a number.

const instants = new Set([
  'at',
  'on',
  'due',
  'since',
  'from',
  'to',
  'end',
  'until',
  'around',
  'again',
]);

export function plainJson(value: unknown, key = ''): unknown {
  if (typeof value === 'number') return number(value, key);
  if (value instanceof Map)
    return Object.fromEntries(
      [...value].map(([name, one]) => [name, plainJson(one, String(name))]),
    );
  if (Array.isArray(value) || ArrayBuffer.isView(value))
    return Array.from(value as readonly unknown[], (one) => plainJson(one));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, plainJson(one, name)]),
  );
}

function number(value: number, key: string): number | string | null {
  if (!Number.isFinite(value)) return null;
  if (instants.has(key)) return new Date(value).toISOString();
  if (Number.isInteger(value)) return value;
  return Math.abs(value) >= 1000 ? Math.round(value) : Number(value.toPrecision(4));
}
