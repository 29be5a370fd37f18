import { DefaultButton } from "@fluentui/react/lib/Button";
import { useId, type JSX } from "react";
import type { RunDaftar, StatusKembalikan } from "../../commands";
import { useBacaan } from "../kait/useBacaan";
import { useKerja } from "../kait/useKerja";
import { usePerintah } from "../perintah";
import { useTeks } from "../teks";
import { Lipatan } from "./Lipatan";

/** Offers to take back what ran last, and lists what ran before it; nothing where there is nothing to take back. */
export function KartuKembalikan({ kembalikan }: { readonly kembalikan: () => void }): JSX.Element | null {
  const { statusKembalikan } = usePerintah();
  const { putaran, sedang } = useKerja();
  const teks = useTeks().panel.kembalikan;
  const { isi } = useBacaan(statusKembalikan, putaran);
  const id = useId();
  if (!isi?.ada || !isi.nilai.bisa) return null;
  const { run, rusak } = isi.nilai;
  return (
    <section className="kartu kembalikan" aria-labelledby={id}>
      <h2 id={id}>{teks.judul}</h2>
      <p>
        <Terakhir status={isi.nilai} />
      </p>
      {rusak > 0 && <p className="samar">{teks.rusak(rusak)}</p>}
      <DefaultButton allowDisabledFocus disabled={sedang !== undefined} onClick={kembalikan}>
        {teks.tombol}
      </DefaultButton>
      {run.length > 1 && <Sebelumnya run={run.slice(1)} />}
    </section>
  );
}

/** What the button takes back: the command, its sheets, and when it ran. */
function Terakhir({ status }: { readonly status: StatusKembalikan }): JSX.Element {
  const { bahasa, panel } = useTeks();
  const [terakhir] = status.run;
  const teks = panel.kembalikan;
  if (!terakhir) return <>{teks.tanpaCatatan}</>;
  const { nama, lembar, waktu, penuh } = terakhir;
  if (penuh) return <>{teks.penuh(nama, tulisWaktu(waktu, bahasa))}</>;
  return <>{teks.terakhir(nama, lembar.join(", "), tulisWaktu(waktu, bahasa))}</>;
}

/** The runs before, folded away: each further click takes back one of them. */
function Sebelumnya({ run }: { readonly run: readonly RunDaftar[] }): JSX.Element {
  const { bahasa, panel } = useTeks();
  const teks = panel.kembalikan;
  return (
    <Lipatan judul={teks.sebelumnya(run.length)} awal={false}>
      <p className="samar">{teks.caraSebelumnya}</p>
      <ol>
        {run.map(({ nomor, nama, lembar, waktu, penuh }) => (
          <li key={nomor}>
            {teks.baris(nama, lembar.join(", "), tulisWaktu(waktu, bahasa))}
            {penuh && ` ${teks.terlaluBesar}`}
          </li>
        ))}
      </ol>
    </Lipatan>
  );
}

/** "22 November 2026 pukul 08.41" of an ISO 8601 time. */
function tulisWaktu(waktu: string, bahasa: "id" | "en"): string {
  const lokal = bahasa === "id" ? "id-ID" : "en-GB";
  return new Intl.DateTimeFormat(lokal, { dateStyle: "long", timeStyle: "short" }).format(new Date(waktu));
}
