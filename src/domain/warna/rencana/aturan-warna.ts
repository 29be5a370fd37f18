import { NAMA_KRITERIA } from "../../lembar/nama";
import { PALET } from "../../lembar/palet";
import { ambangSkala, type Ambang } from "./ambang";
import type { SkalaBuku } from "../lembar-terbaca";
import type { AturanWarna } from ".";
import { rumusBerisi, rumusPoin, type CaraBaca } from "./rumus-poin";
import { TANDA } from "../../tabel/kolom-kami";

function mulai(poin: string, { nilai, lewat }: Ambang): string {
  return `${poin}${lewat ? ">" : ">="}${nilai}`;
}

function berhenti(poin: string, { nilai, lewat }: Ambang): string {
  return `${poin}${lewat ? "<=" : "<"}${nilai}`;
}

/** Inside one band: from its own limit up to that of the better band. */
function dalamPita(poin: string, sendiri: Ambang | undefined, diAtas: Ambang | undefined): string {
  const syarat = [...(sendiri ? [mulai(poin, sendiri)] : []), ...(diAtas ? [berhenti(poin, diAtas)] : [])];
  return syarat.length === 1 ? syarat[0]! : `AND(${syarat.join(",")})`;
}

/** IF without its third argument gives FALSE: the longest of these formulas must stay below Excel's 255 characters. */
function rumusBerlaku(sel: string, cara: CaraBaca, syarat: string): string {
  return `=IF(${TANDA}+${rumusBerisi(sel, cara)},${syarat})`;
}

/** Limits written into the rules: they need nothing but the cell itself. */
function aturanTertanam(area: string, sel: string, cara: CaraBaca, skala: SkalaBuku): AturanWarna[] {
  const ambang = ambangSkala(skala.skala, skala.aturan);
  const poin = rumusPoin(sel, cara);
  return skala.skala.tingkat.flatMap(({ warna, hex, hexTeks }, i) =>
    warna === ""
      ? []
      : [
          {
            area,
            rumus: rumusBerlaku(sel, cara, dalamPita(poin, ambang[i], ambang[i - 1])),
            isian: hex,
            huruf: hexTeks,
          },
        ],
  );
}

/** One rule a colour of the palette, so that another limit or colour on the Kriteria sheet shows at once. */
function aturanIkutLembar(area: string, sel: string, cara: CaraBaca): AturanWarna[] {
  const batas = NAMA_KRITERIA.batasBerlaku;
  const urutan = `1+SUMPRODUCT(ISNUMBER(${batas})*(${batas}>${rumusPoin(sel, cara)}))`;
  return PALET.map(({ nama, hex, hexTeks }) => ({
    area,
    rumus: rumusBerlaku(sel, cara, `INDEX(${NAMA_KRITERIA.warna},${urutan})="${nama}"`),
    isian: hex,
    huruf: hexTeks,
  }));
}

/**
 * The rules that colour an area by the capaian in the column of `sel` ("$N10", in the area's first row).
 * At most one of them is true for a cell, whatever their order.
 */
export function aturanWarna(
  area: string,
  sel: string,
  cara: readonly CaraBaca[],
  skala: SkalaBuku,
): AturanWarna[] {
  return cara.flatMap((satu) =>
    skala.ikutLembar ? aturanIkutLembar(area, sel, satu) : aturanTertanam(area, sel, satu, skala),
  );
}
