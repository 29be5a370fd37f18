import type { JSX } from "react";
import { useTeks } from "./teks";

/** The plain message below the floor, in place of an empty pane; `kurang` names what this Excel lacks. */
export function TakDidukung({ kurang }: { readonly kurang: readonly string[] }): JSX.Element {
  const { takDidukung } = useTeks().panel;
  return (
    <main className="halaman" role="alert">
      <h1>{takDidukung.judul}</h1>
      <p>{takDidukung.teks}</p>
      {kurang.length > 0 && (
        <>
          <p>{takDidukung.kurang}</p>
          <ul>
            {kurang.map((nama) => (
              <li key={nama}>{nama}</li>
            ))}
          </ul>
        </>
      )}
      <p>{takDidukung.saran}</p>
    </main>
  );
}
