import { normalNama, rapikanNama } from "../tabel/kata/nama-baris";

const HURUF = /\p{L}+/gu;
const KATA_SAMBUNG = /^(?:dan|yang|di|ke|dari|atas|untuk|pada|per|dalam|bagi|terhadap)$/i;
/** Between such words the order says what is counted of what. */
const HUBUNGAN = /\b(?:terhadap|per|dari|dibanding\w*|banding|atas|ke|menjadi)\b/i;

/** How many of the last of these words an abbreviation stands for; 0 where it does not. */
function panjangUraian(kata: readonly string[], singkatan: string): number {
  const huruf = singkatan.toUpperCase();
  let sisa = huruf.length;
  for (let i = kata.length - 1; i >= 0 && sisa > 0; i--) {
    const satu = kata[i] ?? "";
    if (satu[0]?.toUpperCase() === huruf[sisa - 1]) sisa--;
    else if (!KATA_SAMBUNG.test(satu)) return 0;
    if (sisa === 0) return kata.length - i;
  }
  return 0;
}

/** A name with the words that an abbreviation in it stands for, and with the abbreviation in their place. */
interface DuaBentuk {
  readonly panjang: string;
  readonly pendek: string;
}

/** The text without its last words, and those words. */
function pisahAkhir(teks: string, banyak: number): readonly [awal: string, akhir: string] {
  const kata = [...teks.matchAll(HURUF)];
  const mulai = kata[kata.length - banyak]?.index ?? teks.length;
  return [teks.slice(0, mulai), teks.slice(mulai)];
}

function duaBentuk(nama: string): DuaBentuk {
  const kurung = /\(([^()]+)\)/.exec(nama);
  if (!kurung) return { panjang: nama, pendek: nama };
  const dalam = (kurung[1] ?? "").trim();
  const sebelum = nama.slice(0, kurung.index).trim();
  const sesudah = nama.slice(kurung.index + kurung[0].length);
  const banyak = /^\p{L}{2,12}$/u.test(dalam) ? panjangUraian(sebelum.match(HURUF) ?? [], dalam) : 0;
  if (banyak > 1) {
    const [awal, uraian] = pisahAkhir(sebelum, banyak);
    return { panjang: `${awal}${uraian}${sesudah}`, pendek: `${awal}${dalam}${sesudah}` };
  }
  const [awal, singkatan] = pisahAkhir(sebelum, 1);
  const kata = dalam.match(HURUF) ?? [];
  if (singkatan.length > 1 && kata.length > 1 && panjangUraian(kata, singkatan) === kata.length)
    return { panjang: `${awal}${dalam}${sesudah}`, pendek: `${awal}${singkatan}${sesudah}` };
  return { panjang: nama, pendek: nama };
}

function kunci(nama: string): string {
  const polos = normalNama(nama);
  return HUBUNGAN.test(polos) ? polos : polos.split(" ").sort().join(" ");
}

/**
 * Under what a name is looked for besides its own spelling: its words in whatever order, with an abbreviation that it
 * spells out and with the words themselves. "BOR (Bed Occupancy Rate)" meets "Bed Occupancy Rate (BOR)", and "Nilai IKM"
 * meets "Nilai Indeks Kepuasan Masyarakat (IKM)". What meets so is proposed, never joined unasked.
 */
export function bentukNama(nama: string): readonly string[] {
  const { panjang, pendek } = duaBentuk(rapikanNama(nama));
  return [...new Set([kunci(panjang), kunci(pendek)])].filter((satu) => satu !== "");
}
