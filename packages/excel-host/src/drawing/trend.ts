import type { ChartTrendline } from "../model/chart/series";

type Point = readonly [x: number, y: number];

/** Solves a small system of linear equations by elimination with the largest pivot; undefined where it has no one solution. */
function solved(rows: readonly (readonly number[])[]): number[] | undefined {
  const matrix = rows.map((row) => [...row]);
  const size = matrix.length;
  for (let step = 0; step < size; step += 1) {
    const pivot = matrix
      .slice(step)
      .reduce((best, row) => (Math.abs(row[step] ?? 0) > Math.abs(best[step] ?? 0) ? row : best));
    const at = matrix.indexOf(pivot);
    [matrix[step], matrix[at]] = [pivot, matrix[step] ?? pivot];
    const divisor = pivot[step] ?? 0;
    if (Math.abs(divisor) < 1e-12) return undefined;
    for (const row of matrix) {
      if (row === pivot) continue;
      const factor = (row[step] ?? 0) / divisor;
      row.forEach((value, column) => (row[column] = value - factor * (pivot[column] ?? 0)));
    }
  }
  return matrix.map((row, index) => (row[size] ?? 0) / (row[index] ?? 1));
}

/** Least squares: the coefficients of 1, x, x² … */
function polynomial(points: readonly Point[], order: number): number[] | undefined {
  const power = (exponent: number) => points.reduce((sum, [x]) => sum + x ** exponent, 0);
  const mixed = (exponent: number) => points.reduce((sum, [x, y]) => sum + y * x ** exponent, 0);
  const range = Array.from({ length: order + 1 }, (_, index) => index);
  return solved(range.map((row) => [...range.map((column) => power(row + column)), mixed(row)]));
}

const valueOf = (coefficients: readonly number[], x: number): number =>
  coefficients.reduce((sum, coefficient, exponent) => sum + coefficient * x ** exponent, 0);

/** The curve of a trend; undefined where the points have none (logarithms of numbers below zero …). */
function curve(points: readonly Point[], trend: ChartTrendline): ((x: number) => number) | undefined {
  const through = (change: (point: Point) => Point, order: number) => {
    const changed = points.map(change);
    const isFinite = changed.every((point) => point.every(Number.isFinite));
    return isFinite && points.length > order ? polynomial(changed, order) : undefined;
  };
  const { log, exp } = Math;
  const shapes: Readonly<
    Record<Exclude<ChartTrendline["type"], "MovingAverage">, () => ((x: number) => number) | undefined>
  > = {
    Linear: () =>
      bound(
        through((point) => point, 1),
        valueOf,
      ),
    Polynomial: () =>
      bound(
        through((point) => point, trend.order),
        valueOf,
      ),
    Logarithmic: () =>
      bound(
        through(([x, y]) => [log(x), y], 1),
        (c, x) => valueOf(c, log(x)),
      ),
    Exponential: () =>
      bound(
        through(([x, y]) => [x, log(y)], 1),
        (c, x) => exp(valueOf(c, x)),
      ),
    Power: () =>
      bound(
        through(([x, y]) => [log(x), log(y)], 1),
        (c, x) => exp(valueOf(c, log(x))),
      ),
  };
  return trend.type === "MovingAverage" ? undefined : shapes[trend.type]();
}

function bound(
  coefficients: number[] | undefined,
  value: (coefficients: readonly number[], x: number) => number,
): ((x: number) => number) | undefined {
  return coefficients && ((x) => value(coefficients, x));
}

function movingAverage(points: readonly Point[], period: number): Point[] {
  return points.slice(period - 1).map(([x], index) => {
    const window = points.slice(index, index + period);
    return [x, window.reduce((sum, [, y]) => sum + y, 0) / period];
  });
}

/** The points of a trend line over some points of a series. */
export function trendPoints(points: readonly Point[], trend: ChartTrendline, steps: number): Point[] {
  if (points.length < 2) return [];
  if (trend.type === "MovingAverage") return movingAverage(points, trend.period);
  const shape = curve(points, trend);
  if (!shape) return [];
  const xs = points.map(([x]) => x);
  const [first, last] = [Math.min(...xs) - (trend.backward ?? 0), Math.max(...xs) + (trend.forward ?? 0)];
  return Array.from({ length: steps + 1 }, (_, index): Point => {
    const x = first + ((last - first) * index) / steps;
    return [x, shape(x)];
  });
}
