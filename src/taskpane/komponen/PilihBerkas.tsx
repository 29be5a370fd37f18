import { DefaultButton } from "@fluentui/react/lib/Button";
import { useId, useRef, useState, type DragEvent, type JSX } from "react";

/** A file as it was chosen: its name and its bytes. Nothing of it leaves the computer. */
export interface BerkasDipilih {
  readonly nama: string;
  readonly isi: Uint8Array;
}

async function baca(berkas: File): Promise<BerkasDipilih> {
  return { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()) };
}

/** A place to choose a file or drop one on; the same file can be chosen again after it was saved anew. */
export function PilihBerkas(props: {
  readonly label: string;
  /** On the button: the browser's own speaks its language, not ours, and does not say what it wants. */
  readonly tombol: string;
  readonly jenis: string;
  readonly mati: boolean;
  readonly pilih: (berkas: BerkasDipilih) => void;
}): JSX.Element {
  const { label, tombol, jenis, mati, pilih } = props;
  const [diAtas, setDiAtas] = useState(false);
  const id = useId();
  const masukan = useRef<HTMLInputElement>(null);
  const terima = (berkas: File | undefined): void => {
    if (berkas && !mati) void baca(berkas).then(pilih);
  };
  const jatuh = (kejadian: DragEvent): void => {
    kejadian.preventDefault();
    setDiAtas(false);
    terima(kejadian.dataTransfer.files[0]);
  };
  const seret = (kejadian: DragEvent): void => {
    kejadian.preventDefault();
    setDiAtas(true);
  };
  return (
    <div
      className={`pilih-berkas${diAtas ? " di-atas" : ""}`}
      onDragOver={seret}
      onDragLeave={() => setDiAtas(false)}
      onDrop={jatuh}
    >
      <label htmlFor={id}>{label}</label>
      <DefaultButton
        allowDisabledFocus
        disabled={mati}
        text={tombol}
        onClick={() => masukan.current?.click()}
      />
      <input
        ref={masukan}
        id={id}
        hidden
        type="file"
        accept={jenis}
        disabled={mati}
        onChange={({ target }) => {
          terima(target.files?.[0]);
          target.value = "";
        }}
      />
    </div>
  );
}
