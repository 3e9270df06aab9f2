// What the rules find in the participants as they are stored: read anew whenever these may say something else.
const PAUSE = 250; // milliseconds: several changes, one question

export class Findings {
  constructor(portal, rows) {
    this.portal = portal;
    this.rows = rows;
    this.toExplain = 0; // warnings at participants that are not explained
    this.ofReport = 0; // what stands against submitting the report as a whole
    this.asked = 0;
    addEventListener("focus", () => this.ask()); // explained in another window, perhaps
  }

  /** Reads them soon. */
  ask() {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.read().catch(() => {}), PAUSE);
  }

  async read() {
    const asked = ++this.asked;
    const found = await this.portal.get("findings");
    if (asked === this.asked) {
      this.#put(found);
    }
  }

  /** A place without a participant is the report as a whole; that rows are unfinished is said at these. */
  #put(found) {
    const byParticipant = new Map();
    for (const one of found) {
      for (const place of one.places.filter((known) => known.participant)) {
        const fields = byParticipant.get(place.participant) ?? {};
        (fields[place.field] ??= []).push({
          id: one.id,
          kind: kind(one),
          records: one.records,
          message: place.message,
          explanation: one.explanation?.text ?? "",
        });
        byParticipant.set(place.participant, fields);
      }
    }
    this.rows.all.forEach((row) => (row.concerns = byParticipant.get(row.participant) ?? {}));
    this.toExplain = found.filter((one) => one.participant && kind(one) === "warned").length;
    this.ofReport = found.filter((one) => !one.participant && one.blocks && one.rule !== "ROWS_ARE_FINISHED").length;
    this.rows.changed();
  }
}

/** How a finding stands: wrong, warned (not explained), explained or noted. */
function kind(found) {
  if (found.severity === "WARNING") {
    return found.blocks ? "warned" : "explained";
  }
  return found.severity === "ERROR" ? "wrong" : "noted";
}
