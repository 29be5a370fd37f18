import type { JSX, ReactNode } from "react";

/** One piece of help, folded: its purpose in sight, the rest on opening. */
export function ButirBantuan(props: {
  readonly judul: string;
  readonly guna: string;
  readonly children: ReactNode;
}): JSX.Element {
  return (
    <details className="butir-bantuan">
      <summary>
        <strong>{props.judul}</strong>
        <span className="samar">{props.guna}</span>
      </summary>
      {props.children}
    </details>
  );
}
