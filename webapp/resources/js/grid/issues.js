const LOAD_DELAY = 250; // milliseconds, so that several changes cause one request

// Issues that the rules find in the stored participants, loaded again after each change.
export class Issues {
  constructor(api, rows) {
    this.api = api;
    this.rows = rows;
    this.unexplained = 0; // warnings of participants
    this.ofReport = 0; // issues of the report as a whole that prevent submitting
    this.requestCount = 0;
    addEventListener("focus", () => this.scheduleLoad()); // may have been explained in another window
  }

  scheduleLoad() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.load().catch(() => {}), LOAD_DELAY);
  }

  /** Loads the issues and assigns them to the rows. The response to an outdated request is ignored. */
  async load() {
    const request = ++this.requestCount;
    const found = await this.api.get("findings");
    if (request === this.requestCount) {
      this.#assign(found);
    }
  }

  /** Draft rows are not counted with the report: the status bar counts them as rows. */
  #assign(found) {
    const byParticipant = new Map();
    for (const issue of found) {
      for (const occurrence of issue.places.filter(({ participant }) => participant)) {
        const byField = byParticipant.get(occurrence.participant) ?? {};
        (byField[occurrence.field] ??= []).push({
          id: issue.id,
          status: statusOf(issue),
          records: issue.records,
          message: occurrence.message,
          explanation: issue.explanation?.text ?? "",
        });
        byParticipant.set(occurrence.participant, byField);
      }
    }
    this.rows.all.forEach((row) => (row.issues = byParticipant.get(row.participant) ?? {}));
    this.unexplained = found.filter((issue) => issue.participant && statusOf(issue) === "warning").length;
    this.ofReport = found.filter((issue) => !issue.participant && issue.blocks && issue.rule !== "ROWS_ARE_FINISHED").length;
    this.rows.onChange();
  }
}

/** Cell status: error, warning (not explained), explained or note. */
function statusOf({ severity, blocks }) {
  if (severity === "WARNING") {
    return blocks ? "warning" : "explained";
  }
  return severity === "ERROR" ? "error" : "note";
}
