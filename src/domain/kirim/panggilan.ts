/** A call of a function of ours inside a formula: where it stands, its name, and its arguments as written. */
export interface Panggilan {
  readonly awal: number;
  /** Behind its closing bracket. */
  readonly akhir: number;
  /** "CAPAIAN". */
  readonly nama: string;
  readonly argumen: readonly string[];
}

/** Texts, quoted sheet titles and columns of tables are no place for a call. */
const LEWATI = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]/y;
const CALON = /(?:_xldudf_)?LKJIP[._]([A-Z_]+)\(/iy;

function cocokDi(pola: RegExp, rumus: string, i: number): RegExpExecArray | null {
  pola.lastIndex = i;
  return pola.exec(rumus);
}

/** Reads the arguments from behind the opening bracket; undefined where it is never closed. */
function bacaArgumen(rumus: string, awal: number): { argumen: string[]; akhir: number } | undefined {
  const argumen: string[] = [];
  let dalam = 0;
  let mulai = awal;
  for (let i = awal; i < rumus.length; i++) {
    const teks = cocokDi(LEWATI, rumus, i);
    if (teks) {
      i += teks[0].length - 1;
      continue;
    }
    const huruf = rumus[i] ?? "";
    if (huruf === ")" && dalam === 0)
      return { argumen: [...argumen, rumus.slice(mulai, i).trim()], akhir: i + 1 };
    if (huruf === "," && dalam === 0) {
      argumen.push(rumus.slice(mulai, i).trim());
      mulai = i + 1;
    }
    if ("({".includes(huruf)) dalam++;
    if (")}".includes(huruf)) dalam--;
  }
  return undefined;
}

/** The first call of ours in a formula; undefined where there is none. */
export function cariPanggilan(rumus: string): Panggilan | undefined {
  for (let i = 1; i < rumus.length; i++) {
    const teks = cocokDi(LEWATI, rumus, i);
    if (teks) {
      i += teks[0].length - 1;
      continue;
    }
    const calon = /[\w.]/.test(rumus[i - 1] ?? "") ? null : cocokDi(CALON, rumus, i);
    if (!calon) continue;
    const isi = bacaArgumen(rumus, i + calon[0].length);
    const nama = (calon[1] ?? "").toUpperCase();
    if (isi) return { awal: i, nama, ...isi };
  }
  return undefined;
}

/** Does a cell's formula need LKjIP to be calculated? */
export function rumusLkjip(isi: unknown): isi is string {
  return typeof isi === "string" && isi.startsWith("=") && cariPanggilan(isi) !== undefined;
}
