// Search in the registry of foreign institutions. Results are options for a cell whose stored value is the name.
export class ForeignInstitutions {
  constructor(api, countries) {
    this.api = api;
    this.countries = countries;
    this.similar = new Map(); // by country and name: options or their promise
  }

  /** Institutions that match what is being typed. */
  search(typed, row) {
    return this.#request("foreign-institutions?", { q: typed }, row);
  }

  /** Institutions that a new name may mean in another spelling; none for a registered name. */
  findSimilar(name, row) {
    const key = this.#key(name, row);
    if (!this.similar.has(key)) {
      const response = this.#request("foreign-institutions/alike?", { name }, row);
      this.similar.set(key, response);
      response.catch(() => this.similar.delete(key));
    }
    return this.similar.get(key);
  }

  /** Remembers that the name is a new institution, so that the user is not asked again. */
  confirmNew(name, row) {
    this.similar.set(this.#key(name, row), []);
  }

  #key(name, row) {
    return row.text("country") + "|" + name;
  }

  async #request(path, query, row) {
    const country = row.text("country");
    const isKnown = this.countries.some((one) => one.code === country);
    const found = await this.api.get("../../../../" + path + new URLSearchParams({ ...query, ...(isKnown && { country }) }));
    return found.map((institution) => this.#option(institution));
  }

  #option({ name, city, country, foundBy }) {
    const countryName = this.countries.find((one) => one.code === country)?.name ?? country;
    const location = [city, countryName].filter(Boolean).join(", ");
    return { code: name, name, detail: foundBy ? foundBy + " · " + location : location, country };
  }
}
