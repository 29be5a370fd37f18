import type { JSX } from "react";
import type { TemuanDiucapkan } from "../../commands";
import { IkonTingkat } from "../komponen/IkonTingkat";
import { TautanSel } from "../komponen/TautanSel";
import { useTeks } from "../teks";
import { useTeksReviu } from "./teks";
import { TindakanTemuan } from "./TindakanTemuan";
import type { Reviu } from "./useReviu";

interface PropsKartu {
  readonly ucapan: TemuanDiucapkan;
  readonly terpilih: boolean;
  readonly pilih: () => void;
  readonly reviu: Reviu;
}

/** One finding: the row's own name, what is stated and should be, why, and what can be done. */
export function KartuTemuan({ ucapan, terpilih, pilih, reviu }: PropsKartu): JSX.Element {
  const teks = useTeksReviu();
  const { panel } = useTeks();
  const { temuan, letak, judul, uraian, bersyarat, alasan, keadaan } = ucapan;
  return (
    <article className={`kartu temuan${terpilih ? " terpilih" : ""}`}>
      <button type="button" data-temuan className="judul-temuan" aria-current={terpilih} onClick={pilih}>
        <IkonTingkat tanda={alasan === "" ? temuan.tingkat : "baik"} label={panel.tingkat[temuan.tingkat]} />
        <span>{temuan.label === "" ? judul : temuan.label}</span>
      </button>
      <p className="samar kecil">
        <TautanSel sel={letak} /> {temuan.label !== "" && judul}
        {keadaan !== "" && <strong> · {teks.keadaan[keadaan]}</strong>}
      </p>
      {temuan.seharusnyaTeks !== "" && (
        <p className="angka-temuan">{teks.tertulis(ucapan.tertulis, temuan.seharusnyaTeks, bersyarat)}</p>
      )}
      <p>{uraian}</p>
      <TindakanTemuan ucapan={ucapan} reviu={reviu} />
    </article>
  );
}
