package kz.almasu.account;

import java.util.regex.Pattern;
import kz.almasu.system.Refusal;

/** How names, telephone numbers and mail addresses are written. Each method returns null for blank text. */
final class ContactDetails {

    /** Without line breaks and other characters that mean something in the head of a mail. */
    private static final Pattern MAIL =
            Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([A-Za-z0-9-]{1,63}\\.)+[A-Za-z]{2,63}");

    /** Digits and what is usual between them. */
    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9(][0-9 ().,/-]{3,38}");

    private static final Pattern PERSON = Pattern.compile("[^\\p{Cntrl}<>]+");

    private static final int MAX_MAIL_LENGTH = 254;
    private static final int MAX_PERSON_LENGTH = 200;

    private ContactDetails() {}

    /** @throws Refusal invalid, if it is not a mail address */
    static String mail(String text) {
        String mail = stripped(text);
        if (mail != null
                && (mail.length() > MAX_MAIL_LENGTH || !MAIL.matcher(mail).matches())) {
            throw Refusal.invalid("mail.address", mail);
        }
        return mail;
    }

    /** @throws Refusal invalid, if it is not a telephone number */
    static String telephone(String text) {
        String telephone = stripped(text);
        if (telephone != null && !TELEPHONE.matcher(telephone).matches()) {
            throw Refusal.invalid("telephone", telephone);
        }
        return telephone;
    }

    /** @throws Refusal invalid, if it is too long or contains markup */
    static String person(String text) {
        String person = stripped(text);
        if (person != null
                && (person.length() > MAX_PERSON_LENGTH
                        || !PERSON.matcher(person).matches())) {
            throw Refusal.invalid("person.name", MAX_PERSON_LENGTH);
        }
        return person;
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
