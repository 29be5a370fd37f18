import { selSekali } from "../ukuran-baca";

/** Something queued; the call takes over what Excel answered. */
export type Antrean = () => void;

/** What is asked for, put together up to the cells that one answer holds: the least number of round trips. */
export class Rombongan {
  private antrean: Antrean[];
  private sel = 0;

  constructor(
    private readonly context: Excel.RequestContext,
    awal: readonly Antrean[] = [],
  ) {
    this.antrean = [...awal];
  }

  /** Nothing waits for an answer. */
  get kosong(): boolean {
    return this.antrean.length === 0;
  }

  /** Queues one thing more; what was queued before goes first where both are too much for one answer. */
  async tambah(sel: number, antre: () => Antrean): Promise<void> {
    if (this.sel > 0 && this.sel + sel > selSekali()) await this.kirim();
    this.antrean.push(antre());
    this.sel += sel;
  }

  /** One round trip, and takes over the answers. */
  async kirim(): Promise<void> {
    await this.context.sync();
    this.antrean.forEach((satu) => satu());
    this.antrean = [];
    this.sel = 0;
  }
}
