import { DefaultButton, PrimaryButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useKerja } from "../kait/useKerja";
import { useTeks } from "../teks";

/** Save and undo at the foot of a form; they stay in sight while something is not saved yet. */
export function TombolFormulir({
  berubah,
  salah = false,
  batal,
}: {
  readonly berubah: boolean;
  /** A field holds what cannot be saved; it says so itself. */
  readonly salah?: boolean;
  readonly batal: () => void;
}): JSX.Element {
  const { umum } = useTeks().panel;
  const { sedang } = useKerja();
  return (
    <div className={berubah ? "kaki-formulir menempel" : "kaki-formulir"}>
      {berubah && <p className="samar kecil">{umum.belumDisimpan}</p>}
      <div className="tombol-formulir">
        <PrimaryButton type="submit" allowDisabledFocus disabled={!berubah || salah || sedang !== undefined}>
          {umum.simpan}
        </PrimaryButton>
        {berubah && <DefaultButton onClick={batal}>{umum.batalkan}</DefaultButton>}
      </div>
    </div>
  );
}
