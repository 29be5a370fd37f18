/** Requests stay well under the 2 MB that are safe on the web. */
const BATAS_BITA = 1_850_000;
/** Small pieces fill requests evenly. */
const BITA_POTONGAN = 200_000;

/** Sends what is queued whenever the request has grown large enough. */
export class Penulis {
  private bita = 0;

  constructor(private readonly context: Excel.RequestContext) {}

  /** Tells how much the next writing weighs; sends first what would become too much together. */
  async siap(bita: number): Promise<void> {
    if (this.bita > 0 && this.bita + bita > BATAS_BITA) await this.kirim();
    this.bita += bita;
  }

  async kirim(): Promise<void> {
    this.bita = 0;
    await this.context.sync();
  }
}

/** Rows of formulas in pieces, with their weight as they are sent. */
export function potongan(
  isi: readonly (readonly string[])[],
): { awal: number; akhir: number; bita: number }[] {
  const hasil: { awal: number; akhir: number; bita: number }[] = [];
  isi.forEach((baris, i) => {
    const bita = JSON.stringify(baris).length + 1;
    const akhir = hasil[hasil.length - 1];
    if (akhir && akhir.bita + bita < BITA_POTONGAN) {
      akhir.akhir = i;
      akhir.bita += bita;
    } else hasil.push({ awal: i, akhir: i, bita });
  });
  return hasil;
}
