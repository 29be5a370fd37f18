import { fill, type Bench } from "../objects/with-excel";

/** A small list as Microsoft's samples have it: heading in row 2, four rows of data, one of them twice. */
export const SALES = [
  ["Product", "Qty", "Price"],
  ["Almonds", 2, 7.5],
  ["Coffee", 1, 34.5],
  ["Chocolate", 5, 9.56],
  ["Coffee", 1, 34.5],
];

/** Puts the list into B2:D6. */
export function sales(bench: Bench): Promise<void> {
  return fill(bench, "B2:D6", SALES);
}

/** Lets the events of what was done arrive. */
export function eventsArrive(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}
