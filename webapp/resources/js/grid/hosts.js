// The institutions abroad that the portal knows, as choices for a cell: the text of a choice is its name.
export class Hosts {
  constructor(portal, countries) {
    this.portal = portal;
    this.countries = countries;
    this.compared = new Map(); // what was asked: the answer, or its promise
  }

  /** Those that may be meant by what somebody types. */
  meant(typed, row) {
    return this.#ask("foreign-institutions?", { q: typed }, row);
  }

  /** Those that are so like a name which is not known that somebody has to say which is meant. None of a known name. */
  alike(typed, row) {
    const key = this.#key(typed, row);
    if (!this.compared.has(key)) {
      const asked = this.#ask("foreign-institutions/alike?", { name: typed }, row);
      this.compared.set(key, asked);
      asked.catch(() => this.compared.delete(key));
    }
    return this.compared.get(key);
  }

  /** Somebody has said that the name is another's: it is not asked about again. */
  isAnother(typed, row) {
    this.compared.set(this.#key(typed, row), []);
  }

  #key(typed, row) {
    return row.text("country") + "|" + typed;
  }

  async #ask(path, query, row) {
    const country = row.text("country");
    const isKnown = this.countries.some((known) => known.code === country);
    const found = await this.portal.get("../../../../" + path + new URLSearchParams({ ...query, ...(isKnown && { country }) }));
    return found.map((one) => this.#choice(one));
  }

  #choice(found) {
    const country = this.countries.find((known) => known.code === found.country)?.name ?? found.country;
    const place = [found.city, country].filter(Boolean).join(", ");
    return { code: found.name, name: found.name, more: found.foundBy ? found.foundBy + " · " + place : place, country: found.country };
  }
}
