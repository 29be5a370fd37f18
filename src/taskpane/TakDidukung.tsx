import type { JSX } from "react";
import { Kode } from "./komponen/Kode";
import { useTeks } from "./teks";

/** Why the pane cannot work here, and what to do. */
interface Sebab {
  readonly teks: string;
  readonly saran: string;
}

/** The plain message in place of an empty pane; `kurang` names what this Excel lacks. */
export function TakDidukung(props: {
  readonly sebab: Sebab;
  readonly kode: string;
  readonly kurang?: readonly string[];
}): JSX.Element {
  const { takDidukung } = useTeks().panel;
  const { sebab, kurang = [] } = props;
  return (
    <main className="halaman" role="alert">
      <h1>{takDidukung.judul}</h1>
      <p>{sebab.teks}</p>
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
      <p>
        {sebab.saran} <Kode kode={props.kode} />
      </p>
    </main>
  );
}
