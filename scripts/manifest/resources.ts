import type { Text } from "./ribbon";
import { el, type XmlNode } from "./xml";

/** Collects what the manifest refers to by `resid`, so that no reference can be without its resource. */
export class Resources {
  private readonly images = new Map<string, string>();
  private readonly urls = new Map<string, Text | string>();
  private readonly shortStrings = new Map<string, Text | string>();
  private readonly longStrings = new Map<string, Text>();

  constructor(private readonly baseUrl: string) {}

  /** Registers a file under the base address and returns its resid. */
  url(resid: string, path: string): string {
    this.urls.set(resid, `${this.baseUrl}/${path}`);
    return resid;
  }

  /** The same for a file that has an English twin. */
  translatedUrl(resid: string, indonesian: string, english: string): string {
    const [id, en] = [indonesian, english].map((path) => `${this.baseUrl}/${path}`);
    this.urls.set(resid, { "id-ID": id ?? "", "en-US": en ?? "" });
    return resid;
  }

  /** Registers an address as it stands and returns its resid. */
  address(resid: string, url: string): string {
    this.urls.set(resid, url);
    return resid;
  }

  /** Registers a text of at most 125 characters; a plain string is the same in every language. */
  short(resid: string, text: Text | string): string {
    this.shortStrings.set(resid, text);
    return resid;
  }

  /** Registers a text of at most 250 characters. */
  long(resid: string, text: Text): string {
    this.longStrings.set(resid, text);
    return resid;
  }

  /** The `Icon` element of a control or group: its 16, 32 and 80 pixel images. */
  icon(name: string): XmlNode {
    const sizes = [16, 32, 80].map((size) => {
      const resid = `Ikon.${name}.${size}`;
      this.images.set(resid, `${this.baseUrl}/assets/icons/${name}-${size}.png`);
      return el("bt:Image", { size: `${size}`, resid });
    });
    return el("Icon", {}, sizes);
  }

  /** The `Resources` element; call it after everything that registers. */
  render(): XmlNode {
    return el("Resources", {}, [
      el(
        "bt:Images",
        {},
        entries(this.images, (id, url) => el("bt:Image", { id, DefaultValue: url })),
      ),
      el("bt:Urls", {}, entries(this.urls, localized("bt:Url"))),
      el("bt:ShortStrings", {}, entries(this.shortStrings, localized("bt:String"))),
      el("bt:LongStrings", {}, entries(this.longStrings, localized("bt:String"))),
    ]);
  }
}

function entries<T>(map: ReadonlyMap<string, T>, write: (id: string, value: T) => XmlNode): XmlNode[] {
  return [...map].map(([id, value]) => write(id, value));
}

/** Display languages of Excel in which the pane speaks English; Office looks for the exact one. */
export const ENGLISH = ["en-US", "en-GB"] as const;

function localized(name: string): (id: string, text: Text | string) => XmlNode {
  return (id, text) => {
    if (typeof text === "string") return el(name, { id, DefaultValue: text });
    const overrides = ENGLISH.map((locale) => el("bt:Override", { Locale: locale, Value: text["en-US"] }));
    return el(name, { id, DefaultValue: text["id-ID"] }, overrides);
  };
}
