import type { JSX } from "react";
import { useTeksBantuan } from "./teks";
import { ButirBantuan } from "./ButirBantuan";

/** What the help says about one function. */
interface IsiBantuan {
  readonly guna: string;
  readonly sintaks: string;
  readonly contoh: readonly { readonly rumus: string; readonly hasil: string }[];
  readonly catatan: readonly string[];
}

/** One function: its purpose in sight, syntax and examples on opening. */
export function BantuanFungsi({
  nama,
  isi,
}: {
  readonly nama: string;
  readonly isi: IsiBantuan;
}): JSX.Element {
  const bantuan = useTeksBantuan();
  return (
    <ButirBantuan judul={nama} guna={isi.guna}>
      <h3>{bantuan.sintaks}</h3>
      <code>{isi.sintaks}</code>
      <h3>{bantuan.contoh}</h3>
      <dl className="contoh-rumus">
        {isi.contoh.map(({ rumus, hasil }) => (
          <div key={rumus}>
            <dt>
              <code>{rumus}</code>
            </dt>
            <dd>{hasil}</dd>
          </div>
        ))}
      </dl>
      {isi.catatan.length > 0 && (
        <ul>
          {isi.catatan.map((kalimat) => (
            <li key={kalimat}>{kalimat}</li>
          ))}
        </ul>
      )}
    </ButirBantuan>
  );
}
