import { Link } from "@fluentui/react/lib/Link";
import { useState, type JSX } from "react";

/** How many entries are shown before the user asks for all. */
const SEBAGIAN = 8;

/** A list of which the first entries are shown until the user asks for all; `semua` says how many there are. */
export function DaftarSebagian<T>(props: {
  readonly butir: readonly T[];
  readonly kunci: (butir: T, urutan: number) => string;
  readonly isi: (butir: T, urutan: number) => JSX.Element;
  readonly semua: (banyak: number) => string;
}): JSX.Element {
  const [lengkap, setLengkap] = useState(false);
  const tampil = lengkap ? props.butir : props.butir.slice(0, SEBAGIAN);
  return (
    <>
      <ul className="daftar-sebagian">
        {tampil.map((satu, i) => (
          <li key={props.kunci(satu, i)}>{props.isi(satu, i)}</li>
        ))}
      </ul>
      {tampil.length < props.butir.length && (
        <Link onClick={() => setLengkap(true)}>{props.semua(props.butir.length)}</Link>
      )}
    </>
  );
}
