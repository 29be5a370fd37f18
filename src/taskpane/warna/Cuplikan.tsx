import type { JSX } from "react";
import type { CuplikanBaris } from "../../domain/warna/rencana";
import { useTeksWarna } from "./teks";

/** Rows of the preview on this narrow page. */
const TERBANYAK = 5;

/** The first rows as they will look: the name of the row, then its figures with the colour. */
export function Cuplikan({ cuplikan }: { readonly cuplikan: readonly CuplikanBaris[] }): JSX.Element | null {
  const teks = useTeksWarna().cuplikan;
  if (cuplikan.length === 0) return null;
  return (
    <table className="cuplikan">
      <caption>{teks.judul}</caption>
      <thead>
        <tr>
          {[teks.target, teks.realisasi, teks.capaian, teks.kriteria].map((judul) => (
            <th key={judul} scope="col">
              {judul}
            </th>
          ))}
        </tr>
      </thead>
      {cuplikan.slice(0, TERBANYAK).map((baris) => (
        <BarisCuplikan key={baris.baris} baris={baris} />
      ))}
    </table>
  );
}

function BarisCuplikan({ baris }: { readonly baris: CuplikanBaris }): JSX.Element {
  const teks = useTeksWarna().cuplikan;
  const { tingkat } = baris;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={4}>
          {baris.nama || teks.tanpaNama(baris.baris)}
        </th>
      </tr>
      <tr>
        <td>{baris.target}</td>
        <td>{baris.realisasi}</td>
        <td>{baris.capaian}</td>
        <td>
          {tingkat ? (
            <span className="warna" style={{ background: tingkat.hex, color: tingkat.hexTeks }}>
              {tingkat.nama}
            </span>
          ) : (
            <span className="samar">{teks.tanpaWarna}</span>
          )}
        </td>
      </tr>
    </tbody>
  );
}
