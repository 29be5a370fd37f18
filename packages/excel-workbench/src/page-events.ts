/** How a page listens to its Excel. */
interface Listened {
  readonly RegisterEvent: (id: number, target: string, ...more: never[]) => void;
  readonly UnregisterEvent: (id: number, target: string) => void;
}

/**
 * The same Excel for one page: it hears no more of what it listens to once the page has gone. Otherwise whatever still keeps
 * that Excel, such as a call that waits for its time to be up, would keep the page as well, with all of its scripts.
 */
export function whilePageLives<E extends Listened>(external: E, page: Pick<Window, "addEventListener">): E {
  const heard: (readonly [id: number, target: string])[] = [];
  const RegisterEvent: Listened["RegisterEvent"] = (id, target, ...more) => {
    heard.push([id, target]);
    external.RegisterEvent(id, target, ...more);
  };
  page.addEventListener("pagehide", () => {
    for (const [id, target] of heard.splice(0)) external.UnregisterEvent(id, target);
  });
  return Object.create(external, { RegisterEvent: { value: RegisterEvent } }) as E;
}
