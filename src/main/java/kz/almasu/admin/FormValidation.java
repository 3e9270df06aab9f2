package kz.almasu.admin;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.almasu.registry.Name;
import kz.almasu.submission.rule.Finding;
import kz.almasu.submission.rule.FindingsRefusal;
import kz.almasu.system.Language;

/** Collects validation findings of a form, at most one per field, so that they are reported together. */
final class FormValidation {

    /** Printable text that begins with a letter, a digit or a quotation mark, without angle brackets. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{Nd}\"«“„'’ʻʼ(][^\\p{Cntrl}<>]*");

    private final List<Finding> findings = new ArrayList<>();

    /** True for printable text without markup. */
    static boolean isValidName(String text) {
        return NAME.matcher(text).matches();
    }

    FormValidation required(String field, Object value) {
        return check(value != null, "FIELD_IS_FILLED", field, "");
    }

    /** Adds a finding with the text {@code check.<rule>} and the value as {@code {0}}, unless the condition holds. */
    FormValidation check(boolean valid, String rule, String field, Object value, Serializable... parameters) {
        if (!valid && findings.stream().noneMatch(finding -> finding.column().equals(field))) {
            findings.add(Finding.error(rule, 0, field, Objects.toString(value, ""), parameters));
        }
        return this;
    }

    /** Checks that a name is given in each language and is not used by any of the others. */
    FormValidation names(NameEntry entry, List<Name> others) {
        written("name_", entry);
        for (Language language : Language.values()) {
            String field = "name_" + language.tag();
            String name = entry.get(language);
            check(
                    others.stream().noneMatch(other -> other.label(language).equalsIgnoreCase(name)),
                    "IS_NEW",
                    field,
                    name);
        }
        return this;
    }

    /** Checks that a name for one person is given in each language. */
    FormValidation personNames(NameEntry entry) {
        return written("person_", entry);
    }

    private FormValidation written(String prefix, NameEntry entry) {
        for (Language language : Language.values()) {
            String field = prefix + language.tag();
            String name = entry.get(language);
            required(field, name);
            check(name == null || NAME.matcher(name).matches(), "CATALOGUE_NAME", field, name);
            check(name == null || name.length() <= NameEntry.MAX_LENGTH, "TITLE_LENGTH", field, name);
        }
        return this;
    }

    /** @throws FindingsRefusal if there are findings */
    void throwIfInvalid() {
        FindingsRefusal.throwIfAny(findings);
    }
}
