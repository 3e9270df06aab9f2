package kz.almasu.web.note;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import kz.almasu.edition.draft.LocalizedText;
import kz.almasu.system.Language;

/** A text being edited, in each language. */
public class TextDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kk;
    private String ru;
    private String en;

    /** Reasons for accepting contradicted statements, by {@link #key}. */
    private final Map<String, String> reasons = new HashMap<>();

    static TextDraft of(LocalizedText text) {
        return of(text::get);
    }

    static TextDraft of(Function<Language, String> text) {
        TextDraft draft = new TextDraft();
        draft.kk = text.apply(Language.KK);
        draft.ru = text.apply(Language.RU);
        draft.en = text.apply(Language.EN);
        return draft;
    }

    /** @throws kz.almasu.system.Refusal invalid, if the text is empty or too long */
    LocalizedText toLocalizedText() {
        return new LocalizedText(kk, ru, en);
    }

    /** Returns the key under which the reason for a line is stored. */
    public String key(Language language, String line) {
        return language + " " + line;
    }

    public Map<String, String> getReasons() {
        return reasons;
    }

    public String getKk() {
        return kk;
    }

    public void setKk(String kk) {
        this.kk = kk;
    }

    public String getRu() {
        return ru;
    }

    public void setRu(String ru) {
        this.ru = ru;
    }

    public String getEn() {
        return en;
    }

    public void setEn(String en) {
        this.en = en;
    }
}
