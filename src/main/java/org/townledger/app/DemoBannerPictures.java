package org.townledger.app;

import java.util.List;

/** Pictures of what only a banner's window has. */
final class DemoBannerPictures {

    private final DemoCamera camera;

    DemoBannerPictures(DemoCamera camera) {
        this.camera = camera;
    }

    void take(ProgramWindow window) {
        MainScreens screens = window.main();
        camera.pictures("banner-desk");
        camera.does(() -> screens.open("housing"));
        camera.pictures("banner-housing");
        for (String key : List.of(BannerScreens.MERGE, BannerScreens.DOWN, BannerScreens.ELSEWHERE, BannerScreens.REMARKS)) {
            camera.does(() -> screens.open(key));
            camera.pictures("banner-" + key);
        }
        camera.does(() -> screens.open("register"));
        camera.pictures("banner-register");
        camera.does(() -> screens.open("desk"));
        camera.does(screens.banner()::compareFirst);
        camera.pictures("banner-compare");
        camera.close();
    }
}
