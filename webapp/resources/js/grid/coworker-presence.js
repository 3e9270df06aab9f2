import { element } from "./elements.js";
import { text } from "./texts.js";

const POLL_INTERVAL = 12_000; // milliseconds
const IDLE_AFTER = 5 * 60_000; // milliseconds; an idle page must not keep the session alive

// Reports that the user is working on the submission and asks which coworkers are. Hidden and idle pages do neither.
export class CoworkerPresence {
  /** @param currentRowKey gives the key of the row being edited; absent on a page that only shows the coworkers */
  constructor(api, account, currentRowKey) {
    this.api = api;
    this.account = account;
    this.currentRowKey = currentRowKey;
    this.tab = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16)).join("");
    this.onUpdate = () => {};
    this.lastActivity = Date.now();
    ["keydown", "pointerdown", "focusin"].forEach((type) => addEventListener(type, () => (this.lastActivity = Date.now())));
    addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.poll());
    addEventListener("pagehide", () => this.currentRowKey && this.api.delete("grid/presence/" + this.tab).catch(() => {}));
    setInterval(() => this.poll(), POLL_INTERVAL);
  }

  async poll() {
    if (document.visibilityState !== "visible" || Date.now() - this.lastActivity > IDLE_AFTER) {
      return;
    }
    try {
      const pulse = this.currentRowKey
        ? await this.api.post("grid/presence", { tab: this.tab, row: this.currentRowKey() })
        : await this.api.get("grid/presence/" + this.tab);
      this.onUpdate(pulse);
    } catch {
      // the next poll tries again; saving reports what is wrong
    }
  }

  /** @param rowNumberOf gives the number of the row with a key; 0 for none */
  render(target, coworkers, rowNumberOf) {
    const names = coworkers.map((coworker) => {
      const name = coworker.login === this.account ? text("grid.coworkers.you") : coworker.login;
      const rowNumber = rowNumberOf(coworker.row);
      return rowNumber ? text("grid.coworkers.row", name, rowNumber) : name;
    });
    target.replaceChildren(...(names.length > 0 ? [element("span", "badge", {}, text("grid.coworkers.now", names.join("; ")))] : []));
  }
}
