// Where one is, as the part of the address after #: it works offline, from a file, from any server.
//   #/circle   #/portrait/3   #/moments?words=sea   #/sample/circle

export type StoreName = 'own' | 'sample';

export interface Route {
  readonly store: StoreName;
  /** A key of screens/all.ts; '' is the door, any other word is an unknown place. */
  readonly screen: string;
  /** What the screen shows one of: a person's number. */
  readonly at: string | undefined;
  readonly query: ReadonlyMap<string, string>;
}

export function routeOf(hash: string): Route {
  const [path, search = ''] = hash.replace(/^#\/?/u, '').split('?');
  const parts = path.split('/').filter((part) => part !== '');
  const store = parts[0] === 'sample' ? 'sample' : 'own';
  const [screen = '', at] = store === 'sample' ? parts.slice(1) : parts;
  return { store, screen, at, query: new Map(new URLSearchParams(search)) };
}

export interface Target {
  readonly store: StoreName;
  readonly screen: string;
  readonly at?: string | number | undefined;
  readonly query?: Readonly<Record<string, string>>;
}

export function hashOf({ store, screen, at, query = {} }: Target): string {
  const path = [
    ...(store === 'sample' ? ['sample'] : []),
    screen,
    ...(at === undefined ? [] : [at]),
  ];
  const search = new URLSearchParams(query).toString();
  return `#/${path.join('/')}${search === '' ? '' : `?${search}`}`;
}
