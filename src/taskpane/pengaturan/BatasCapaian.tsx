import { TextField } from "@fluentui/react/lib/TextField";
import { useState, type JSX } from "react";
import type { BatasWajar } from "../../domain/pengaturan/pengaturan";
import { useTeksPengaturan } from "./teks";
import { bacaBatas, kesalahanBatas, tulisBatas } from "./batas-capaian";

/** Between which percentages a capaian is plausible; a text that is no percentage is held as NaN and cannot be saved. */
export function BatasCapaian({
  wajar,
  ubah,
}: {
  readonly wajar: BatasWajar;
  readonly ubah: (wajar: BatasWajar) => void;
}): JSX.Element {
  const teks = useTeksPengaturan().wajar;
  const salah = kesalahanBatas(wajar);
  return (
    <div className="pilihan" role="group" aria-label={teks.judul}>
      <strong>{teks.judul}</strong>
      <BidangPersen
        label={teks.bawah}
        nilai={wajar.bawah}
        salah={salah.bawah && teks[salah.bawah]}
        ubah={(bawah) => ubah({ ...wajar, bawah })}
      />
      <BidangPersen
        label={teks.atas}
        nilai={wajar.atas}
        salah={salah.atas && teks[salah.atas]}
        ubah={(atas) => ubah({ ...wajar, atas })}
      />
      <p className="samar">{teks.keterangan}</p>
    </div>
  );
}

/** What was typed stays as it is while it means the value; another value (undo, a reading) is written anew. */
function BidangPersen(props: {
  readonly label: string;
  readonly nilai: number;
  readonly salah: string | undefined;
  readonly ubah: (nilai: number) => void;
}): JSX.Element {
  const [ketikan, setKetikan] = useState(() => tulisBatas(props.nilai));
  const tampil = Object.is(bacaBatas(ketikan), props.nilai) ? ketikan : tulisBatas(props.nilai);
  return (
    <TextField
      label={props.label}
      value={tampil}
      suffix="%"
      inputMode="decimal"
      autoComplete="off"
      errorMessage={props.salah}
      onChange={(_, teks = "") => {
        setKetikan(teks);
        props.ubah(bacaBatas(teks));
      }}
    />
  );
}
