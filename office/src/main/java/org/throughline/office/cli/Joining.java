package org.throughline.office.cli;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.throughline.text.Text;
import org.throughline.vault.NewMember;
import org.throughline.vault.keys.Mistyped;
import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.WordList;

/// Gives somebody two ways to sign in: a passphrase, and a code on paper that is typed back.
final class Joining {
    private static final Text OFFER =
            Text.of("A passphrase for {0}. You may take this one: {1}", "Una frase para {0}. Puede tomar esta: {1}");
    private static final Text CHOOSE = Text.of(
            "Type the passphrase you take (15 letters or more):", "Escriba la frase que toma (15 letras o más):");
    private static final Text AGAIN = Text.of("Type it once more:", "Escríbala otra vez:");
    private static final Text CODE = Text.of(
            "The printed code of {0}. Write it on paper and keep it at home. It is shown this once.",
            "El código impreso de {0}. Escríbalo en papel y guárdelo en casa. Se muestra esta única vez.");
    private static final Text TYPE_CODE =
            Text.of("Now type the code from the paper:", "Ahora escriba el código del papel:");
    private static final int LINE = 3;

    private final OfficeDoor door;
    private final Desk desk;
    private final Verb verb;

    Joining(OfficeDoor door, Desk desk, Verb verb) {
        this.door = door;
        this.desk = desk;
        this.verb = verb;
    }

    NewMember member(String name, Role role) throws Refusal {
        Screen screen = verb.screen();
        char[] offer = WordList.offer();
        screen.line(OFFER.in(verb.reader(), name, new String(offer)));
        Passphrase passphrase = passphrase();
        PrintedCode code = PrintedCode.fresh();
        screen.blank();
        screen.line(CODE.in(verb.reader(), name));
        groups(code.groups(), screen);
        typedBack(TYPE_CODE, typed -> {
            PrintedCode.read(typed).close();
            if (!groupsOf(typed).equals(String.join("", code.groups()))) throw notTheSame();
            return name;
        });
        return new NewMember(name, role, passphrase, code);
    }

    private static String groupsOf(String typed) {
        try (PrintedCode code = PrintedCode.read(typed)) {
            return String.join("", code.groups());
        }
    }

    private Passphrase passphrase() throws Refusal {
        char[] first = door.typed(CHOOSE.in(verb.reader()), desk);
        char[] second = door.typed(AGAIN.in(verb.reader()), desk);
        boolean isSame = Arrays.equals(first, second);
        Arrays.fill(second, '\0');
        if (isSame) return Passphrase.of(first);
        Arrays.fill(first, '\0');
        throw new Refusal(
                ExitCode.NOT_ALLOWED,
                Complaint.of(
                        Text.of("the two passphrases differ", "las dos frases son distintas"),
                        Text.of("nothing was set up", "no se configuró nada"),
                        Text.of("run it again, and type slowly", "ejecútelo otra vez y escriba despacio")));
    }

    static void groups(List<String> groups, Screen screen) {
        for (int i = 0; i < groups.size(); i += LINE)
            screen.line("    " + String.join("  ", groups.subList(i, Math.min(groups.size(), i + LINE))));
    }

    /// A paper that cannot be read is found out today: it is typed until it fits.
    <T> T typedBack(Text asking, Function<String, T> check) throws Refusal {
        while (true) {
            String typed = new String(door.typed(asking.in(verb.reader()), desk));
            try {
                return check.apply(typed);
            } catch (Mistyped slip) {
                verb.complain(VaultTroubles.of(slip).complaint());
            }
        }
    }

    private static IllegalStateException notTheSame() {
        return new IllegalStateException("the code typed is another one");
    }
}
