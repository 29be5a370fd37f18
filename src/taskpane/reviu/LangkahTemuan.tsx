import { DefaultButton } from "@fluentui/react/lib/Button";
import type { JSX } from "react";
import { useTeksReviu } from "./teks";
import type { Langkah } from "./useLangkah";

/** Previous and next finding, and where the user stands. */
export function LangkahTemuan(props: {
  readonly langkah: Langkah;
  readonly banyak: number;
  /** How many of them the user declared right: they are listed, though no summary counts them. */
  readonly diterima: number;
}): JSX.Element {
  const teks = useTeksReviu();
  const { kini, ke } = props.langkah;
  return (
    <div className="kaki-formulir menempel langkah-temuan">
      <DefaultButton allowDisabledFocus disabled={kini <= 0} onClick={() => ke(kini - 1)}>
        {teks.sebelumnya}
      </DefaultButton>
      <span aria-live="polite">{teks.urutan(kini + 1, props.banyak, props.diterima)}</span>
      <DefaultButton allowDisabledFocus disabled={kini >= props.banyak - 1} onClick={() => ke(kini + 1)}>
        {teks.berikutnya}
      </DefaultButton>
      <p className="samar kecil">{teks.papanTik}</p>
    </div>
  );
}
