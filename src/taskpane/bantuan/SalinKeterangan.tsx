import { DefaultButton } from "@fluentui/react/lib/Button";
import { useState, type JSX } from "react";
import { useTeksBantuan } from "./teks";
import { salin as salinKeKlip } from "../kait/salin";

/** Copies the state of Excel for the IT desk; where copying is not allowed the text itself is shown, selected on focus. */
export function SalinKeterangan({ keterangan }: { readonly keterangan: string }): JSX.Element {
  const teks = useTeksBantuan().keadaan;
  const [tersalin, setTersalin] = useState<boolean>();
  const salin = () => void salinKeKlip({ teks: keterangan }).then(setTersalin);
  return (
    <>
      <DefaultButton onClick={salin}>{teks.salin}</DefaultButton>
      <p className="samar" aria-live="polite">
        {tersalin === true && teks.tersalin}
        {tersalin === false && teks.salinSendiri}
      </p>
      {tersalin === false && (
        <textarea
          className="keterangan"
          readOnly
          rows={keterangan.split("\n").length + 2}
          value={keterangan}
          aria-label={teks.salin}
          onFocus={(kejadian) => kejadian.target.select()}
        />
      )}
    </>
  );
}
