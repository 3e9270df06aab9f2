package kz.almasu.web.note;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import kz.almasu.edition.manuscript.WrittenText;
import kz.almasu.system.Language;

/** What is being typed, in each language. */
public class Draft implements Serializable {

    private static final long serialVersionUID = 1L;

    private String kk;
    private String ru;
    private String en;

    /** Why contradicted lines are to stay, by {@link #key}. */
    private final Map<String, String> reasons = new HashMap<>();

    static Draft of(WrittenText text) {
        Draft draft = new Draft();
        draft.kk = text.in(Language.KK);
        draft.ru = text.in(Language.RU);
        draft.en = text.in(Language.EN);
        return draft;
    }

    /** @throws kz.almasu.system.Refusal invalid, if nothing or too much is typed */
    WrittenText written() {
        return new WrittenText(kk, ru, en);
    }

    /** Under which the reason for a line is typed. */
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
