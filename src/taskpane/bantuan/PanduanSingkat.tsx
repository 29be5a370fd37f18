import type { JSX } from "react";
import { useTeksBantuan } from "./teks";
import { ButirBantuan } from "./ButirBantuan";

/** The first five minutes, how numbers are written, and what each command writes. */
export function PanduanSingkat(): JSX.Element {
  const bantuan = useTeksBantuan();
  const { mulai } = bantuan;
  return (
    <section aria-labelledby="judul-panduan">
      <h2 id="judul-panduan">{bantuan.panduan}</h2>
      <ButirBantuan judul={mulai.judul} guna={mulai.guna}>
        <ol>
          {mulai.langkah.map((kalimat) => (
            <li key={kalimat}>{kalimat}</li>
          ))}
        </ol>
      </ButirBantuan>
      <MenulisAngka />
      <TulisanPerintah />
    </section>
  );
}

function MenulisAngka(): JSX.Element {
  const { angka } = useTeksBantuan();
  return (
    <ButirBantuan judul={angka.judul} guna={angka.guna}>
      <table className="contoh-angka">
        <thead>
          <tr>
            <th scope="col">{angka.ditulis}</th>
            <th scope="col">{angka.dibaca}</th>
          </tr>
        </thead>
        <tbody>
          {angka.contoh.map(({ tulisan, hasil }) => (
            <tr key={tulisan}>
              <td>{tulisan}</td>
              <td>{hasil ?? <span className="samar">{angka.tidakDibaca}</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <ul>
        {angka.catatan.map((kalimat) => (
          <li key={kalimat}>{kalimat}</li>
        ))}
      </ul>
    </ButirBantuan>
  );
}

function TulisanPerintah(): JSX.Element {
  const { tulisan } = useTeksBantuan();
  return (
    <ButirBantuan judul={tulisan.judul} guna={tulisan.guna}>
      <dl>
        {tulisan.perintah.map(({ nama, menulis, kembali }) => (
          <div key={nama}>
            <dt>
              <strong>{nama}</strong>
            </dt>
            <dd>
              {menulis}{" "}
              <span className="samar">
                {tulisan.kembaliLabel} {kembali}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </ButirBantuan>
  );
}
