package kz.almasu.admin;

import java.io.Serializable;
import java.util.Locale;
import kz.almasu.registry.ForeignInstitution;

/** Form input for a foreign institution, not validated yet. */
public class ForeignInstitutionEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name;
    private String city;
    private String rorId;

    public static ForeignInstitutionEntry of(ForeignInstitution institution) {
        ForeignInstitutionEntry entry = new ForeignInstitutionEntry();
        entry.name = institution.getName();
        entry.city = institution.getCity();
        entry.rorId = institution.getRorId();
        return entry;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = stripped(name);
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = stripped(city);
    }

    public String getRorId() {
        return rorId;
    }

    /** Accepts the bare id or the full ror.org address. */
    public void setRorId(String rorId) {
        String stripped = stripped(rorId);
        this.rorId =
                stripped == null ? null : stripped.toLowerCase(Locale.ROOT).replaceFirst("^(https?://)?ror\\.org/", "");
    }

    private static String stripped(String input) {
        return input == null || input.isBlank() ? null : input.strip();
    }
}
