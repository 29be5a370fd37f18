import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import { Checkbox } from "@fluentui/react/lib/Checkbox";
import { useMemo, useState, type JSX, type RefObject } from "react";
import type { HasilReviu } from "../../commands";
import { useKerja } from "../kait/useKerja";
import { Lipatan } from "../komponen/Lipatan";
import { useTeksReviu } from "./teks";
import { KartuTemuan } from "./KartuTemuan";
import { LangkahTemuan } from "./LangkahTemuan";
import { kelompokTemuan, TAMPIL_TERBANYAK, temuanTampil } from "./uraian";
import { useLangkah } from "./useLangkah";
import type { Reviu } from "./useReviu";

interface PropsIsi {
  readonly hasil: HasilReviu;
  readonly reviu: Reviu;
  /** The summary: the keyboard goes there after a reading. */
  readonly ringkasan: RefObject<HTMLParagraphElement>;
}

/** What was found, table by table, and what became of the findings before. */
export function IsiReviu({ hasil, reviu, ringkasan }: PropsIsi): JSX.Element {
  const teks = useTeksReviu();
  const [info, setInfo] = useState(false);
  const semua = useMemo(() => temuanTampil(hasil, info), [hasil, info]);
  const tampil = useMemo(() => semua.slice(0, TAMPIL_TERBANYAK), [semua]);
  const langkah = useLangkah(tampil);
  let urutan = 0;
  return (
    <>
      <p className="ditemukan" aria-live="polite" ref={ringkasan} tabIndex={-1}>
        {hasil.ringkasan}
      </p>
      <Dibetulkan reviu={reviu} />
      {hasil.banyak.info > 0 && (
        <Checkbox
          label={teks.tampilInfo(hasil.banyak.info)}
          checked={info}
          onChange={(_, ganti = false) => setInfo(ganti)}
        />
      )}
      <div ref={langkah.daftar} role="group" aria-label={teks.daftar} onKeyDown={langkah.tombol}>
        {kelompokTemuan(tampil).map(({ judul, temuan }) => (
          <section key={judul} aria-label={judul}>
            <h2>{judul}</h2>
            {temuan.map((satu) => {
              const ke = urutan++;
              return (
                <KartuTemuan
                  key={`${satu.kunci} ${satu.letak} ${satu.pesan}`}
                  ucapan={satu}
                  terpilih={langkah.kini === ke}
                  pilih={() => langkah.ke(ke)}
                  reviu={reviu}
                />
              );
            })}
          </section>
        ))}
      </div>
      {semua.length > tampil.length && <p>{teks.terpotong(semua.length - tampil.length)}</p>}
      {hasil.selesai.length > 0 && (
        <Lipatan judul={teks.selesai(hasil.selesai.length)} awal={false}>
          <ul>
            {hasil.selesai.map(({ letak, label, judul }, i) => (
              <li key={`${letak} ${String(i)}`}>{[letak, label, judul].filter(Boolean).join(" · ")}</li>
            ))}
          </ul>
        </Lipatan>
      )}
      {adaYangDitulis(hasil) && <KakiReviu reviu={reviu} />}
      {tampil.length > 0 && (
        <LangkahTemuan
          langkah={langkah}
          banyak={tampil.length}
          diterima={tampil.filter(({ alasan }) => alasan !== "").length}
        />
      )}
    </>
  );
}

/** Where nothing could be reviewed there is no list to write and no cell to mark. */
const adaYangDitulis = ({ kosong, selesai }: HasilReviu): boolean =>
  kosong === undefined || selesai.length > 0;

/** What was mended here counts, also where the list was never written on its sheet. */
function Dibetulkan({ reviu: { dibetulkan } }: { readonly reviu: Reviu }): JSX.Element | null {
  const teks = useTeksReviu();
  if (dibetulkan.length === 0) return null;
  return (
    <Lipatan judul={teks.dibetulkan(dibetulkan.length)} awal>
      <ul>
        {dibetulkan.map(({ kunci, kata }, i) => (
          <li key={`${kunci} ${String(i)}`}>{kata}</li>
        ))}
      </ul>
    </Lipatan>
  );
}

function KakiReviu({ reviu }: { readonly reviu: Reviu }): JSX.Element {
  const teks = useTeksReviu();
  const { sedang } = useKerja();
  const mati = sedang !== undefined;
  return (
    <>
      <div className="tombol-formulir tombol-reviu">
        <PrimaryButton allowDisabledFocus disabled={mati} onClick={reviu.tulis}>
          {teks.tulis}
        </PrimaryButton>
        <DefaultButton allowDisabledFocus disabled={mati} onClick={reviu.catat}>
          {teks.catatan}
        </DefaultButton>
        <DefaultButton allowDisabledFocus disabled={mati} onClick={reviu.tandai}>
          {teks.tandai}
        </DefaultButton>
        <DefaultButton allowDisabledFocus disabled={mati} onClick={reviu.hapusTanda}>
          {teks.hapusTanda}
        </DefaultButton>
      </div>
      <p className="samar kecil">{teks.tandaKeterangan}</p>
    </>
  );
}
