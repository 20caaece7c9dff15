"""What build.spec needs besides PyInstaller."""
