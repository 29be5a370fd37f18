import { formatAngka } from "../../angka/format-angka";
import { NAMA_KRITERIA } from "../../lembar/nama";
import { PALET } from "../../lembar/palet";
import { tulisArea, type Petak } from "../../lembar/area";
import { hurufKolom } from "../../tabel/alamat";
import { ambangSkala, type Ambang } from "../rencana/ambang";
import type { SkalaBuku } from "../lembar-terbaca";
import type { AturanWarna } from "../rencana";
import { kutip } from "../rencana/rumus-poin";
import { TANDA } from "../../tabel/kolom-kami";

/** Title of the legend; sheet content, always Indonesian. */
export const JUDUL_LEGENDA = "Keterangan warna";

/** How each cell of a legend begins: the mark is 0, so the third argument shows. */
const AWAL = `=IF(${TANDA},"",`;

/** Is this a cell of a legend of ours? */
export function selLegenda(rumus: unknown): boolean {
  return typeof rumus === "string" && rumus.startsWith(AWAL);
}

function batasTertanam(sendiri: Ambang | undefined, diAtas: Ambang | undefined): string {
  if (sendiri) return `: ${sendiri.lewat ? ">" : "≥"} ${formatAngka(sendiri.nilai)} %`;
  return diAtas ? `: ${diAtas.lewat ? "≤" : "<"} ${formatAngka(diAtas.nilai)} %` : "";
}

/** Name and limit of each band, for good. */
function isiTertanam({ skala, aturan }: SkalaBuku): string[] {
  const ambang = ambangSkala(skala, aturan);
  return skala.tingkat.map(({ nama }, i) => kutip(nama + batasTertanam(ambang[i], ambang[i - 1])));
}

/** A limit that is no round number is one that must be exceeded: the Kriteria sheet adds a hair to it. */
function batasLembar(nomor: number, lewat: string, mulai: string): string {
  const batas = `INDEX(${NAMA_KRITERIA.batasBerlaku},${nomor})`;
  return `IF(${batas}>ROUND(${batas},2),"${lewat} ","${mulai} ")&ROUND(${batas},2)&" %"`;
}

/** Name and limit of a band as the Kriteria sheet has them at any time. */
function isiIkutLembar(_: unknown, i: number): string {
  const nama = `INDEX(${NAMA_KRITERIA.skala},${i + 1},1)`;
  const terendah = i === 0 ? '""' : `": "&${batasLembar(i, "≤", "<")}`;
  const batas = `IF(ISNUMBER(INDEX(${NAMA_KRITERIA.batasBerlaku},${i + 1})),": "&${batasLembar(i + 1, ">", "≥")},${terendah})`;
  return `IF(${nama}="","",${nama}&${batas})`;
}

/** The cells of a legend from top to bottom: its title, then a band a row, best first. */
export function isiLegenda(skala: SkalaBuku): string[] {
  const pita = skala.ikutLembar ? skala.skala.tingkat.map(isiIkutLembar) : isiTertanam(skala);
  return [kutip(JUDUL_LEGENDA), ...pita].map((isi) => `${AWAL}${isi})`);
}

/** The colours of a legend that stands in `petak`: rules, so that nothing of the cells themselves changes. */
export function aturanLegenda(petak: Petak, { skala, ikutLembar }: SkalaBuku): AturanWarna[] {
  const pita = { ...petak, atas: petak.atas + 1 };
  const kolom = `$${hurufKolom(petak.kiri)}`;
  const berisi = (baris: number): string => `${TANDA}+ISTEXT(${kolom}${baris})`;
  if (ikutLembar) {
    const sel = `${kolom}${pita.atas + 1}`;
    const nomor = `ROWS(${kolom}$${pita.atas + 1}:${sel})`;
    return PALET.map(({ nama, hex, hexTeks }) => ({
      area: tulisArea(pita),
      rumus: `=IF(${berisi(pita.atas + 1)},INDEX(${NAMA_KRITERIA.warna},${nomor})="${nama}",FALSE)`,
      isian: hex,
      huruf: hexTeks,
    }));
  }
  return skala.tingkat.flatMap(({ warna, hex, hexTeks }, i) => {
    const baris = pita.atas + i;
    const area = tulisArea({ ...pita, atas: baris, bawah: baris });
    const rumus = `=IF(${berisi(baris + 1)},LEN(${kolom}${baris + 1})>0,FALSE)`;
    return warna === "" ? [] : [{ area, rumus, isian: hex, huruf: hexTeks }];
  });
}
