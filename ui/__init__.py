"""Qt and QML only: it shows, `kiosk` decides."""
