import { element } from "./elements.js";
import { text } from "./texts.js";

const PAUSE = 12_000; // milliseconds
const ACTIVE = 5 * 60_000; // who has done nothing for so long is not at work, and their session may end

// Says that the user is at work here, and tells who else is. A page that is not looked at says and asks nothing.
export class Others {
  constructor(portal, account, where) {
    this.portal = portal;
    this.account = account;
    this.where = where; // the id of the row in which the user is; undefined where they only look
    this.tab = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join("");
    this.told = () => {};
    this.active = Date.now();
    ["keydown", "pointerdown", "focusin"].forEach((kind) => addEventListener(kind, () => (this.active = Date.now())));
    addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.ask());
    addEventListener("pagehide", () => this.where && this.portal.delete("grid/presence/" + this.tab).catch(() => {}));
    setInterval(() => this.ask(), PAUSE);
  }

  async ask() {
    if (document.visibilityState !== "visible" || Date.now() - this.active > ACTIVE) {
      return;
    }
    try {
      const pulse = this.where
        ? await this.portal.post("grid/presence", { tab: this.tab, row: this.where() })
        : await this.portal.get("grid/presence/" + this.tab);
      this.told(pulse);
    } catch {
      // whoever cannot be reached is asked again; saving tells what is wrong
    }
  }

  /** Who is at work, in words; numberOf tells the number of a row, or nothing. */
  say(place, others, numberOf) {
    const names = others.map((other) => {
      const who = other.login === this.account ? text("grid.others.you") : other.login;
      const number = numberOf(other.row);
      return number ? text("grid.others.row", who, number) : who;
    });
    place.replaceChildren(...(names.length > 0 ? [element("span", "badge", {}, text("grid.others.now", names.join("; ")))] : []));
  }
}
