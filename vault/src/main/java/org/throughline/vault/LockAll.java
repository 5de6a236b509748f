package org.throughline.vault;

import java.util.List;
import org.throughline.vault.keys.Member;
import org.throughline.vault.keys.PrincipalId;
import org.throughline.vault.keys.Role;
import org.throughline.vault.store.Parts;
import org.throughline.vault.store.Wraps;

/// When somebody comes to the door: one act wipes the keys of every session and destroys the watcher's. The next
/// request of each session finds no key; everybody signs in again, when it is right to.
public final class LockAll {
    private LockAll() {}

    /// The session that asks is locked too.
    ///
    /// @return how many sessions were locked
    public static int run(Office office, Session session, Reason why) {
        List<PrincipalId> watchers = office.main.write(handle -> {
            new Chronicle(office, session, why).write(handle, Act.of("lock-all"));
            List<PrincipalId> robots = new Staff(office, session.keys())
                    .members(handle).stream()
                            .filter(one -> one.role() == Role.WATCHER)
                            .map(Member::principal)
                            .toList();
            for (PrincipalId robot : robots)
                office.parts.takeBack(
                        handle,
                        office.parts.grants(handle, robot).stream()
                                .map(Parts.Line::grant)
                                .toList(),
                        office.today());
            return robots;
        });
        office.keyring.write(handle -> {
            for (PrincipalId robot : watchers)
                for (Wraps.Kind kind : Wraps.Kind.values())
                    office.wraps.of(handle, robot, kind).forEach(wrap -> office.wraps.destroy(handle, wrap.id()));
            return watchers;
        });
        List<Session> all = List.copyOf(office.sessions);
        all.forEach(Session::close);
        return all.size();
    }
}
