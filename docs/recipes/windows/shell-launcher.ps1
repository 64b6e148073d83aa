# UNTESTED: written from Microsoft's documentation of Shell Launcher (WESL_UserSetting); nobody has run it yet.
# Makes the stand the only thing that the Windows account "kiosk" sees. Needs Windows 11 Enterprise or Education,
# an account of that name without administrator rights, and a PowerShell started as administrator.
#   .\shell-launcher.ps1 -Program "C:\PetitionKiosk\kiosk.exe"      switch it on
#   .\shell-launcher.ps1 -Off                                       switch it off
param(
    [string]$Program = "C:\PetitionKiosk\kiosk.exe",
    [string]$Account = "kiosk",
    [switch]$Off
)
$ErrorActionPreference = "Stop"

$restartShell = 0; $shutDown = 2
$settings = [wmiclass]"\\localhost\root\standardcimv2\embedded:WESL_UserSetting"
if ($Off) {
    $settings.SetEnabled($false) | Out-Null
    return
}
if (-not (Test-Path $Program)) { throw "there is no program at ${Program}: give its place with -Program" }
Enable-WindowsOptionalFeature -Online -NoRestart -FeatureName Client-EmbeddedShellLauncher | Out-Null

$sid = (New-Object System.Security.Principal.NTAccount($Account)).Translate([System.Security.Principal.SecurityIdentifier]).Value
# Everybody else keeps the usual desktop. The stand comes back whenever it ends by accident; when a volunteer has
# closed the day it ends with 0, and the tablet switches off.
$settings.SetDefaultShell("explorer.exe", $restartShell) | Out-Null
$settings.SetCustomShell($sid, "`"$Program`" stand", @(0), @($shutDown), $restartShell) | Out-Null
$settings.SetEnabled($true) | Out-Null

# No crash files, no hibernation, no screen that goes dark, no swiping in from the edges.
powercfg /hibernate off
powercfg /change monitor-timeout-dc 0
powercfg /change standby-timeout-dc 0
New-Item -Force "HKLM:\SOFTWARE\Microsoft\Windows\Windows Error Reporting" | Set-ItemProperty -Name Disabled -Value 1
New-Item -Force "HKLM:\SOFTWARE\Policies\Microsoft\Windows\EdgeUI" | Set-ItemProperty -Name AllowEdgeSwipe -Value 0
