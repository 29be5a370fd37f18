import type { DOMWindow } from "jsdom";

/** Parts of a browser that React and Fluent ask for and jsdom does not have; none of them ever fires. */
export function addBrowserParts(window: DOMWindow): void {
  define(window, "matchMedia", (media: string) => ({
    media,
    matches: false,
    addEventListener: nothing,
    removeEventListener: nothing,
    addListener: nothing,
    removeListener: nothing,
    dispatchEvent: () => false,
    onchange: null,
  }));
  define(window, "ResizeObserver", Observer);
  define(window, "IntersectionObserver", Observer);
  define(window, "scrollTo", nothing);
  define(window.HTMLElement.prototype, "scrollIntoView", nothing);
  define(window, "TextEncoder", TextEncoder);
  define(window, "TextDecoder", TextDecoder);
  define(window, "structuredClone", structuredClone);
}

class Observer {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

function nothing(): void {}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
