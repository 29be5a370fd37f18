import type { JSX, ReactNode } from "react";

/** A group of fields with its heading. */
export function Kelompok({
  judul,
  children,
}: {
  readonly judul: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <fieldset>
      <legend>{judul}</legend>
      {children}
    </fieldset>
  );
}
