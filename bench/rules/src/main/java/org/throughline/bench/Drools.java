package org.throughline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/// The five rules in Drools, compiled to its executable model, one session for each thousand cases.
final class Drools {
    private static final int SESSION = 1000;

    private final KieBase base;

    Drools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/org/throughline/bench/drl/five.drl", drl());
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR))
            throw new IllegalStateException(builder.getResults().toString());
        base = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    private static String drl() {
        try (InputStream drl = Drools.class.getResourceAsStream("five.drl")) {
            return new String(drl.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Answers answer(List<Life> lives) {
        var answers = new Answers(lives.size());
        for (int from = 0; from < lives.size(); from += SESSION) {
            KieSession session = base.newKieSession();
            session.setGlobal("answers", answers);
            for (Life life : lives.subList(from, Math.min(lives.size(), from + SESSION))) {
                session.insert(life);
                life.getClaims().forEach(session::insert);
                life.getDelays().forEach(session::insert);
                life.getStays().forEach(session::insert);
                life.getTrips().forEach(session::insert);
            }
            session.fireAllRules();
            session.dispose();
        }
        return answers;
    }
}
