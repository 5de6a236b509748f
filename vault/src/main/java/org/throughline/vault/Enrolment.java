package org.throughline.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.throughline.vault.keys.BlindIndex;
import org.throughline.vault.keys.Bytes;
import org.throughline.vault.keys.ClientId;
import org.throughline.vault.keys.DirectoryEntry;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.OfficeSigner;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Puk;
import org.throughline.vault.keys.Purpose;
import org.throughline.vault.keys.RecoverySet;
import org.throughline.vault.keys.Refused;
import org.throughline.vault.keys.Role;
import org.throughline.vault.keys.Unlocked;
import org.throughline.vault.store.FileOps;
import org.throughline.vault.store.People.Line;
import org.throughline.vault.store.People.Person;
import org.throughline.vault.store.StoreFault;
import org.throughline.vault.store.Wraps.Kind;
import org.throughline.vault.store.Wraps.Wrap;

/// Sets an office up, and takes people into it: keys are made, the office signs the new line, the log says
/// so.
public final class Enrolment {
    private static final Reason OFFICE_WORK = Reason.of(Purpose.SUPERVISION);

    private final Office office;
    private final OfficeSigner signer;

    private Enrolment(Office office, OfficeSigner signer) {
        this.office = office;
        this.signer = signer;
    }

    /// A new office with its first member.
    ///
    /// @param set of the recovery sheets, one of which has been typed back
    /// @throws StoreFault if there is an office already
    public static Office found(Path folder, Settings settings, RecoverySet set, NewMember first, InstantSource clock) {
        if (Settings.areIn(folder)) throw new StoreFault("There is an office in " + folder + " already.");
        if (!first.role().mayGrant()) throw new StoreFault("The first member must be able to give keys to others.");
        try {
            Files.createDirectories(folder);
            settings.write(folder);
        } catch (IOException failed) {
            throw new UncheckedIOException("The data folder " + folder + " cannot be used", failed);
        }
        Office office = Office.opened(folder, settings, "throughline office init", clock, FileOps.real());
        try (OfficeSigner signer = OfficeSigner.fresh();
                BlindIndex index = BlindIndex.fresh()) {
            var enrolment = new Enrolment(office, signer);
            enrolment.set(Office.RECOVERY_SET, signer.enter(set).toArray());
            try (Unlocked self = enrolment.keys(PrincipalId.fresh(), first, set)) {
                enrolment.enter(self, first, self);
                enrolment.share(self, self, index);
            }
            enrolment.set(Office.FOUNDED, office.today().toString().getBytes(StandardCharsets.UTF_8));
            office.letOthersIn();
            return office;
        } catch (RuntimeException failed) {
            office.close();
            throw failed;
        }
    }

    /// Takes somebody in.
    ///
    /// @throws Refused if the one who asks does not hold the office's signing key
    public static PrincipalId enter(Office office, Session by, NewMember member) {
        return enter(office, by, PrincipalId.fresh(), member);
    }

    private static PrincipalId enter(Office office, Session by, PrincipalId who, NewMember member) {
        var enrolment = new Enrolment(office, by.signer());
        Bytes stored = office.main.read(handle -> Sheets.stored(office, handle));
        try (Unlocked self = enrolment.keys(
                who, member, RecoverySet.verified(stored, by.keys().office()))) {
            enrolment.enter(self, member, by.keys());
            if (member.role().signs()) enrolment.share(by.keys(), self, by.index());
            return self.principal();
        }
    }

    /// Gives a client an account of their own, when they ask for it. It holds no key yet.
    ///
    /// @throws Refused if the one who asks does not hold the office's signing key
    public static PrincipalId enter(Office office, Session by, ClientId client, NewMember own) {
        if (own.role() != Role.CLIENT) throw new IllegalArgumentException("not a client's account: " + own.role());
        return enter(office, by, PrincipalId.of(client), own);
    }

    /// Marks somebody as gone: from now on nothing signed by them counts, and they cannot sign in.
    static void leave(Office office, Session by, Member member) {
        var enrolment = new Enrolment(office, by.signer());
        Instant now = office.clock.instant();
        Bytes line = enrolment.signer.enter(new DirectoryEntry(member.principal(), Role.LEFT, member.keys(), now));
        office.main.write(handle -> {
            long place = new Chronicle(office, by, OFFICE_WORK)
                    .write(handle, Act.of("leave").to(line.sha256()));
            office.people.enter(handle, new Line(place, member.principal(), line));
            return place;
        });
    }

    /// The recovery key of these sheets as a member, to whom a file that must be kept can be given. It comes into the
    /// list when the first such file is.
    ///
    /// @throws Refused if it is not in the list yet and this member cannot enter it
    static Member recovery(Office office, Session by, RecoverySet set) {
        var staff = new Staff(office, by.keys());
        Optional<Member> there = office.main.read(handle -> staff.recovery(handle, set.publicKey()));
        return there.orElseGet(() -> {
            DirectoryEntry entry = set.entry(office.clock.instant());
            Bytes line = by.signer().enter(entry);
            return office.main.write(handle -> {
                long place = new Chronicle(office, by, OFFICE_WORK)
                        .write(handle, Act.of("enter").to(line.sha256()));
                office.people.enter(handle, new Line(place, entry.principal(), line));
                return staff.recovery(handle, set.publicKey()).orElseThrow();
            });
        });
    }

    private void set(String name, byte[] held) {
        office.main.write(handle -> {
            office.people.set(handle, name, held);
            return name;
        });
    }

    private Unlocked keys(PrincipalId who, NewMember member, RecoverySet set) {
        try (Puk puk = Puk.fresh(who)) {
            Bytes sealed = puk.makeKeys(signer.key());
            var methods = List.of(puk.wrap(member.passphrase()), puk.wrap(member.code()), puk.wrap(set));
            office.keyring.write(handle -> {
                methods.forEach(method -> office.wraps.put(handle, SignIn.unlock(method)));
                office.wraps.put(handle, wrap(puk.principal(), Kind.KEYS, sealed));
                return methods;
            });
            return puk.unlock(sealed);
        }
    }

    private void enter(Unlocked self, NewMember member, Unlocked by) {
        Instant now = office.clock.instant();
        Bytes line = signer.enter(new DirectoryEntry(self.principal(), member.role(), self.publicKeys(), now));
        office.main.write(handle -> {
            office.people.name(handle, new Person(self.principal(), member.name()));
            var acting = new Session(office, by, member.name(), Optional.empty(), Optional.empty());
            long place = new Chronicle(office, acting, OFFICE_WORK)
                    .write(handle, Act.of("enter").to(line.sha256()));
            office.people.enter(handle, new Line(place, self.principal(), line));
            return place;
        });
    }

    private void share(Unlocked by, Unlocked to, BlindIndex index) {
        Instant now = office.clock.instant();
        Member member = office.main.read(handle -> to.self(office.snapshot(handle, to, OFFICE_WORK)));
        Bytes signing = by.share(signer, member, now);
        Bytes searching = by.share(index, member, now);
        office.keyring.write(handle -> {
            office.wraps.put(handle, wrap(to.principal(), Kind.SIGNING, signing));
            office.wraps.put(handle, wrap(to.principal(), Kind.INDEX, searching));
            return member;
        });
    }

    private static Wrap wrap(PrincipalId holder, Kind kind, Bytes stored) {
        return new Wrap(kind.name().toLowerCase(Locale.ROOT) + "-" + holder, kind, holder, Optional.empty(), stored);
    }
}
