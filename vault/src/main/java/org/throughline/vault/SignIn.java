package org.throughline.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.throughline.vault.keys.ByPassphrase;
import org.throughline.vault.keys.ByPrintedCode;
import org.throughline.vault.keys.ByRecovery;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.Passphrase;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.PrintedCode;
import org.throughline.vault.keys.Puk;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.Refusal;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Register;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.UnlockMethod;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.store.People.Person;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps.Kind;
import org.throughline.vault.store.Wraps.Wrap;

/// Signs somebody in. There is no other check than whether what was typed opens the keys.
final class SignIn {
    private static final Pattern CODE = Pattern.compile("(\\w{5}[\\s-]+){8}\\w{5}\\s*");

    private final Office office;

    SignIn(Office office) {
        this.office = office;
    }

    Session with(String name, char[] typed) {
        Optional<Person> person = office.main.read(handle -> office.people.find(handle, name));
        var recovery = new Recovery(office);
        boolean isRecovered =
                person.filter(one -> recovery.isDue(one.principal())).isPresent();
        List<UnlockMethod> methods = person.map(one -> methods(one.principal())).orElse(List.of());
        try (Puk puk = CODE.matcher(new String(typed)).matches() ? byCode(methods, typed) : byPhrase(methods, typed)) {
            Session session = session(puk, name);
            office.sessions.add(session);
            if (isRecovered) recovery.finish(session);
            return session;
        } finally {
            Arrays.fill(typed, '\0');
        }
    }

    List<UnlockMethod> methods(PrincipalId principal) {
        return wraps(principal, Kind.UNLOCK).stream()
                .map(wrap -> UnlockMethod.read(wrap.stored()))
                .filter(method -> method.principal().equals(principal))
                .toList();
    }

    private static Puk byCode(List<UnlockMethod> methods, char[] typed) {
        try (PrintedCode code = PrintedCode.read(new String(typed))) {
            for (UnlockMethod method : methods) if (method instanceof ByPrintedCode way) return way.open(code);
        }
        throw new Refused(Refusal.WRONG_SECRET);
    }

    private Puk byPhrase(List<UnlockMethod> methods, char[] typed) {
        try (Passphrase phrase = Passphrase.of(typed.clone())) {
            for (UnlockMethod method : methods)
                if (method instanceof ByPassphrase way) {
                    Puk puk = way.open(phrase);
                    way.raised(puk, phrase).ifPresent(costlier -> replace(way, costlier));
                    return puk;
                }
            return ByPassphrase.ofNobody().open(phrase); // as long as for a name that somebody has
        }
    }

    private void replace(ByPassphrase old, ByPassphrase costlier) {
        office.keyring.write(handle -> {
            office.wraps.destroy(handle, old.id().toString());
            office.wraps.put(handle, unlock(costlier));
            return costlier;
        });
    }

    static boolean isRecovery(Wrap wrap) {
        return UnlockMethod.read(wrap.stored()) instanceof ByRecovery;
    }

    /// The sealed keys of an account.
    Bytes keys(PrincipalId who) {
        return wraps(who, Kind.KEYS).stream()
                .findFirst()
                .map(Wrap::stored)
                .orElseThrow(() -> new StoreFault(
                        "The keys of this account are missing. Restore the keys of the office from a backup."));
    }

    static Wrap unlock(UnlockMethod method) {
        return new Wrap(method.id().toString(), Kind.UNLOCK, method.principal(), Optional.empty(), method.stored());
    }

    private Session session(Puk puk, String name) {
        PrincipalId who = puk.principal();
        Unlocked keys = puk.unlock(keys(who));
        try {
            Register register =
                    office.main.read(handle -> office.snapshot(handle, keys, Reason.of(Purpose.LEGAL_WORK)));
            if (keys.self(register).role() == Role.LEFT) throw new Refused(Refusal.ROLE_MAY_NOT);
            fillKeyring(keys);
            new Sheets(office).follow(puk, keys);
            return new Session(
                    office,
                    keys,
                    name,
                    secret(keys, Kind.SIGNING, register, keys::openSigner),
                    secret(keys, Kind.INDEX, register, keys::openIndex));
        } catch (RuntimeException refused) {
            keys.close();
            throw refused;
        }
    }

    private <T> Optional<T> secret(Unlocked keys, Kind kind, Register register, BiFunction<Bytes, Register, T> open) {
        return wraps(keys.principal(), kind).stream().findFirst().map(wrap -> open.apply(wrap.stored(), register));
    }

    /// The key ring is a cache: a damaged one is thrown away and fills again.
    private void fillKeyring(Unlocked keys) {
        for (Wrap ring : wraps(keys.principal(), Kind.KEYRING))
            try {
                keys.fillKeyring(ring.stored());
            } catch (Refused _) {
                office.keyring.write(handle -> {
                    office.wraps.destroy(handle, ring.id());
                    return ring;
                });
            }
    }

    private List<Wrap> wraps(PrincipalId holder, Kind kind) {
        return office.keyring.read(handle -> office.wraps.of(handle, holder, kind));
    }
}
