// The standard normal distribution (G. West, "Better approximations to cumulative normal functions", 2005,
// after Hart 1968): absolute error below 1e-14.

const upper = [
  3.52624965998911e-2, 0.700383064443688, 6.37396220353165, 33.912866078383, 112.079291497871,
  221.213596169931, 220.206867912376,
];
const lower = [
  8.83883476483184e-2, 1.75566716318264, 16.064177579207, 86.7807322029461, 296.564248779674,
  637.333633378831, 793.826512519948, 440.413735824752,
];

const polynomial = (terms: readonly number[], x: number): number => {
  let sum = 0;
  for (const term of terms) sum = sum * x + term;
  return sum;
};

const rootTwoPi = Math.sqrt(2 * Math.PI);

export const normalDensity = (x: number): number => Math.exp(-0.5 * x * x) / rootTwoPi;

export function normalCdf(x: number): number {
  const z = Math.abs(x);
  if (z > 37) return x > 0 ? 1 : 0;
  const tail =
    z < 7.07106781186547
      ? (Math.exp(-0.5 * z * z) * polynomial(upper, z)) / polynomial(lower, z)
      : normalDensity(z) / (z + 1 / (z + 2 / (z + 3 / (z + 4 / (z + 0.65)))));
  return x > 0 ? 1 - tail : tail;
}
