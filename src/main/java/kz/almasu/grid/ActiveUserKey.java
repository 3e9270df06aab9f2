package kz.almasu.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Objects;

/** A browser tab in which somebody edits a report. */
@Embeddable
class ActiveUserKey implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "period_code")
    private String period;

    @Column(name = "institution_code")
    private String institution;

    private String login;
    private String tab;

    protected ActiveUserKey() {}

    ActiveUserKey(String period, String institution, String login, String tab) {
        this.period = period;
        this.institution = institution;
        this.login = login;
        this.tab = tab;
    }

    String getLogin() {
        return login;
    }

    String getTab() {
        return tab;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ActiveUserKey key
                && key.period.equals(period)
                && key.institution.equals(institution)
                && key.login.equals(login)
                && key.tab.equals(tab);
    }

    @Override
    public int hashCode() {
        return Objects.hash(period, institution, login, tab);
    }
}
